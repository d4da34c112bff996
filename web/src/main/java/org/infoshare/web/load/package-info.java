/**
 * What callers may take from each other: threads that wait for a caller who sends or reads slowly,
 * memory for large messages, and threads for everything that is not an exchange.
 */
package org.infoshare.web.load;

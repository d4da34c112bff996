/**
 * What callers may take from each other: threads that wait for a caller who sends or reads slowly,
 * memory for large messages, threads for everything that is not an exchange, and threads for
 * strangers.
 */
package org.infoshare.web.load;

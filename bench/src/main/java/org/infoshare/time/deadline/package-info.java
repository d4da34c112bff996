/**
 * The bench of the sweep over deadlines. It is in the package that it measures, because it measures
 * without a server.
 */
package org.infoshare.time.deadline;

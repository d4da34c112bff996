/**
 * The bench of the sweep over limits: in the package of what it measures, because it measures that
 * without a server around it.
 */
package org.infoshare.time.deadline;

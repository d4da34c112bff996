/**
 * The clock of the demonstration. If demo data was loaded, the platform's time may start at another
 * instant than the machine's, and an operator may move it forward, so that deadlines of weeks can
 * be watched in minutes.
 *
 * <p>{@link org.infoshare.foundation.demonstration.DemonstrationClockService} is the only entry
 * point. The offset of the platform from the machine is one row that every node reads. All features
 * use the clock of {@link org.infoshare.foundation.platform.PlatformClock}. What must happen only
 * in a demonstration asks {@link org.infoshare.foundation.demonstration.Demonstration}.
 */
package org.infoshare.foundation.demonstration;

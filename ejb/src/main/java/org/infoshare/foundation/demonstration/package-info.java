/**
 * The clock of the demonstration: where demo data was loaded the platform's time may begin at
 * another instant than the machine's, and an operator may move it forward, so that limits of weeks
 * can be watched in minutes.
 *
 * <p>{@link org.infoshare.foundation.demonstration.DemonstrationClockService} is the only way in.
 * How far the platform is ahead of the machine is one row, which every node reads; the clock that
 * all features are given is {@link org.infoshare.foundation.platform.PlatformClock}, and none of
 * them knows of this package.
 */
package org.infoshare.foundation.demonstration;

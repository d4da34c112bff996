package org.infoshare.time.calendar;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/**
 * Timer that reminds the authority hourly of a missing notice.
 *
 * <p>The timer only triggers the check: the stored rows and the day decide whether a reminder is
 * sent. A run that is repeated, late, or on several nodes at once does no harm.
 */
@Stateless
@PermitAll
public class CalendarReminderTimer {

  private static final System.Logger LOG = System.getLogger(CalendarReminderTimer.class.getName());

  @Inject private CalendarReminderJob job;

  @Schedule(hour = "*", minute = "11", persistent = false)
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  void run() {
    try {
      job.run();
    } catch (RuntimeException failed) {
      // The container removes a timer for good after two failures.
      LOG.log(System.Logger.Level.WARNING, "Nobody is told yet of missing notices", failed);
    }
  }
}

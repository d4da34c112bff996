package org.infoshare.time.calendar;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/**
 * Reminds the authority hourly of a notice that is missing.
 *
 * <p>The timer is a hint: what is to be told follows from the rows and the day. Running twice,
 * late, or on several nodes at once does no harm.
 */
@Stateless
@PermitAll
public class CalendarReminderTimer {

  private static final System.Logger LOG = System.getLogger(CalendarReminderTimer.class.getName());

  @Inject private CalendarReminderJob run;

  @Schedule(hour = "*", minute = "11", persistent = false)
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  void run() {
    try {
      run.run();
    } catch (RuntimeException failed) {
      // The container drops a timer for good that fails twice.
      LOG.log(System.Logger.Level.WARNING, "Nobody is told yet of missing notices", failed);
    }
  }
}

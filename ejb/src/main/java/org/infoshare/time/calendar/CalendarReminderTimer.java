package org.infoshare.time.calendar;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.infoshare.foundation.platform.Attempts;

/**
 * Timer that reminds the authority hourly of a missing notice.
 *
 * <p>The timer only triggers the check: the stored rows and the day decide whether a reminder is
 * sent. A run that is repeated, late, or on several nodes at once does no harm.
 */
@Stateless
@PermitAll
public class CalendarReminderTimer {

  private static final Attempts ATTEMPTS = new Attempts(CalendarReminderTimer.class);

  @Inject private CalendarReminderJob job;

  @Schedule(hour = "*", minute = "11", persistent = false)
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  void run() {
    ATTEMPTS.run("The authorities were not reminded of missing notices", job::run);
  }
}

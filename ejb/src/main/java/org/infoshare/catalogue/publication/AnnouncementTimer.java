package org.infoshare.catalogue.publication;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.infoshare.foundation.platform.Attempts;

/**
 * Timer that announces hourly what was published on days that are over.
 *
 * <p>The timer only triggers the check: the stored rows and the day decide what is announced. A run
 * that is repeated, late, or on several nodes at once does no harm.
 */
@Stateless
@PermitAll
public class AnnouncementTimer {

  private static final Attempts ATTEMPTS = new Attempts(AnnouncementTimer.class);

  @Inject private AnnouncementJob job;

  @Schedule(hour = "*", minute = "3", persistent = false)
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  void run() {
    ATTEMPTS.run("What was published was not announced", job::run);
  }
}

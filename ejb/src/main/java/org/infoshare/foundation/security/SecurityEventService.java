package org.infoshare.foundation.security;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.infoshare.foundation.platform.Page;
import org.infoshare.foundation.platform.Roles;

/** The security events for the auditor. */
@Stateless
public class SecurityEventService {

  @Inject private SecurityEventRecords records;
  @Inject private Clock clock;

  /** The security events that match a filter, the newest first; the last seconds may be missing. */
  @RolesAllowed(Roles.AUDITOR)
  public Page<SecurityEventView> list(SecurityEventFilter filter) {
    return records.list(filter, clock.getZone());
  }
}

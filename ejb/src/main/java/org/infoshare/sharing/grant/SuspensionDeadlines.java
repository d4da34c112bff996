package org.infoshare.sharing.grant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.organisation.department.Departments;
import org.infoshare.time.deadline.DeadlineKey;
import org.infoshare.time.deadline.DeadlineKinds;
import org.infoshare.time.deadline.Deadlines;
import org.infoshare.time.deadline.NewDeadline;
import org.infoshare.time.rulebook.Rulebook;

/**
 * Until when a provider that suspended a right on its own restores it, or registers the misuse that
 * it found: a service does not end because nobody comes back to it (Decree 809 art. 27). What an
 * authority suspends, or a violation, has no such day.
 */
@ApplicationScoped
class SuspensionDeadlines implements DeadlineKinds {

  private static final String KIND = "grant.suspension";

  @Inject private Deadlines deadlines;
  @Inject private Rulebook rulebook;
  @Inject private Departments departments;
  @Inject private Clock clock;

  static DeadlineKey keyOf(UUID grant) {
    return new DeadlineKey(KIND, grant.toString());
  }

  /** The provider suspended it on its own. */
  void start(Grant grant) {
    var now = clock.instant();
    var rules = rulebook.inForceOn(LocalDate.ofInstant(now, clock.getZone()));
    String authority = departments.authorityOf(grant.provider());
    deadlines.start(
        new NewDeadline(
            keyOf(grant.id()),
            rulebook.limit(rules, KIND),
            rules.id(),
            now,
            grant.provider(),
            authority == null ? Set.of(grant.requester()) : Set.of(grant.requester(), authority),
            grant.entry()));
  }

  /** It is restored, has ended, or is a matter of a violation now. */
  void cancel(Grant grant, Caller by) {
    deadlines.cancel(keyOf(grant.id()), by.account());
  }

  @Override
  public Set<String> deadlineKinds() {
    return Set.of(KIND);
  }
}

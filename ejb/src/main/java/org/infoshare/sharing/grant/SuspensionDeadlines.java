package org.infoshare.sharing.grant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.Text;
import org.infoshare.organisation.department.Departments;
import org.infoshare.time.deadline.DeadlineKey;
import org.infoshare.time.deadline.DeadlineKinds;
import org.infoshare.time.deadline.Deadlines;
import org.infoshare.time.deadline.NewDeadline;
import org.infoshare.time.rulebook.Rulebook;

/**
 * The deadlines of suspensions by providers. A provider that suspended a grant on its own must
 * restore it or register the misuse that it found, because a service must not end only because
 * nobody returns to its suspension (Decree 809 art. 27). A suspension by an authority or for a
 * violation has no such deadline.
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

  /** Starts the deadline: the provider suspended the grant on its own. */
  void start(Grant grant) {
    var now = clock.instant();
    var rules = rulebook.inForceOn(LocalDate.ofInstant(now, clock.getZone()));
    String authority = departments.overseerOf(grant.provider());
    deadlines.start(
        new NewDeadline(
            keyOf(grant.id()),
            rulebook.limit(rules, KIND),
            rules.id(),
            now,
            grant.provider(),
            authority == null ? Set.of(grant.requester()) : Set.of(grant.requester(), authority),
            Text.filled("条目 {0} 共享权限的暂停", "Suspended grant on entry {0}", grant.entry())));
  }

  /**
   * Cancels the deadline: the grant was restored, has ended, or is now suspended for a violation.
   */
  void cancel(Grant grant, Caller by) {
    deadlines.cancel(keyOf(grant.id()), by.account());
  }

  @Override
  public Set<String> deadlineKinds() {
    return Set.of(KIND);
  }
}

package org.infoshare.cases.objection;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.infoshare.foundation.platform.Text;
import org.infoshare.organisation.department.Departments;
import org.infoshare.time.deadline.DeadlineKey;
import org.infoshare.time.deadline.DeadlineKinds;
import org.infoshare.time.deadline.DeadlineView;
import org.infoshare.time.deadline.Deadlines;
import org.infoshare.time.deadline.NewDeadline;
import org.infoshare.time.rulebook.Rulebook;

/**
 * The deadlines of objections: when they start, which department they bind, and which departments
 * are notified.
 */
@ApplicationScoped
class ObjectionDeadlines implements DeadlineKinds {

  /**
   * The deadline for the authority to assign the responsible department; after it the provider is
   * responsible.
   */
  static final String ROUTE = "objection.route";

  /** The deadline for the responsible department to verify and correct (Decree 809 art. 26). */
  static final String VERIFY = "objection.verify";

  private final Deadlines deadlines;
  private final Rulebook rulebook;
  private final UnaryOperator<String> authorityOf;
  private final Clock clock;

  /** For the container's proxy. */
  protected ObjectionDeadlines() {
    this(null, null, (UnaryOperator<String>) null, null);
  }

  @Inject
  ObjectionDeadlines(Deadlines deadlines, Rulebook rulebook, Departments departments, Clock clock) {
    this(deadlines, rulebook, departments::overseerOf, clock);
  }

  ObjectionDeadlines(
      Deadlines deadlines, Rulebook rulebook, UnaryOperator<String> authorityOf, Clock clock) {
    this.deadlines = deadlines;
    this.rulebook = rulebook;
    this.authorityOf = authorityOf;
    this.clock = clock;
  }

  /** Starts the deadline of the department that must act from that instant on. */
  void start(Objection objection, Instant at) {
    var notified = new LinkedHashSet<String>();
    notified.add(objection.filing().objector());
    if (objection.responsible() != null) {
      Optional.ofNullable(authorityOf(objection.responsible())).ifPresent(notified::add);
    }
    var key = latestKey(objection);
    String ruleSet = objection.filing().ruleSet();
    deadlines.start(
        new NewDeadline(
            key,
            rulebook.limitAt(ruleSet, key.kind(), objection.waitingFor(), at),
            ruleSet,
            at,
            objection.waitingFor(),
            Set.copyOf(notified),
            Text.filled("对条目 {0} 的异议", "Objection to entry {0}", objection.target().entry())));
  }

  /** Meets the deadline for the assignment, in time or late. */
  void meetRouting(Objection objection, String account) {
    deadlines.meet(of(ROUTE, objection.id()), clock.instant(), account);
  }

  /** Meets the deadline for the verification, in time or late. */
  void meetVerification(Objection objection, String account) {
    deadlines.meet(of(VERIFY, objection.id()), clock.instant(), account);
  }

  /** Cancels all deadlines: no department must act any more. */
  void cancel(Objection objection, String account) {
    deadlines.cancel(of(ROUTE, objection.id()), account);
    deadlines.cancel(of(VERIFY, objection.id()), account);
  }

  /** The latest deadline of each objection, without its days, by the id of the objection. */
  Map<String, DeadlineView> latest(Collection<Objection> objections) {
    var latest = new HashMap<String, DeadlineView>();
    objections.stream()
        .map(ObjectionDeadlines::latestKey)
        .collect(groupingBy(DeadlineKey::kind, mapping(DeadlineKey::caseId, toList())))
        .forEach((kind, ids) -> latest.putAll(deadlines.find(kind, ids)));
    return latest;
  }

  /** The latest deadline of an objection, and why it falls on its day. */
  DeadlineView explain(Objection objection) {
    return deadlines.explain(latestKey(objection));
  }

  /**
   * The key of the latest deadline: that of the verification once the responsible department is
   * known.
   */
  private static DeadlineKey latestKey(Objection objection) {
    return of(objection.responsible() == null ? ROUTE : VERIFY, objection.id());
  }

  /** The sharing authority of a department; null where its area has none. */
  String authorityOf(String department) {
    return authorityOf.apply(department);
  }

  private static DeadlineKey of(String kind, UUID objection) {
    return new DeadlineKey(kind, objection.toString());
  }

  @Override
  public Set<String> deadlineKinds() {
    return Set.of(ROUTE, VERIFY);
  }
}

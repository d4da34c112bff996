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
import org.infoshare.organisation.department.Departments;
import org.infoshare.time.deadline.DeadlineKey;
import org.infoshare.time.deadline.DeadlineKinds;
import org.infoshare.time.deadline.Deadlines;
import org.infoshare.time.deadline.DueView;
import org.infoshare.time.deadline.NewDeadline;
import org.infoshare.time.rulebook.Rulebook;

/** The limits of objections: which one begins when, whom it binds, and who is told of it. */
@ApplicationScoped
class ObjectionDeadlines implements DeadlineKinds {

  /** Until when the authority says who answers for it; then the provider does. */
  static final String ROUTE = "objection.route";

  /** Until when the responsible department verifies and corrects (Decree 809 art. 26). */
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
    this(deadlines, rulebook, departments::authorityOf, clock);
  }

  ObjectionDeadlines(
      Deadlines deadlines, Rulebook rulebook, UnaryOperator<String> authorityOf, Clock clock) {
    this.deadlines = deadlines;
    this.rulebook = rulebook;
    this.authorityOf = authorityOf;
    this.clock = clock;
  }

  /** Begins the limit of whoever has to act on it since that instant. */
  void start(Objection objection, Instant at) {
    var told = new LinkedHashSet<String>();
    told.add(objection.filing().objector());
    if (objection.responsible() != null) {
      Optional.ofNullable(authorityOf(objection.responsible())).ifPresent(told::add);
    }
    var limit = limitOf(objection);
    String ruleSet = objection.filing().ruleSet();
    deadlines.start(
        new NewDeadline(
            limit,
            rulebook.limitAt(ruleSet, limit.kind(), objection.waitingFor(), at),
            ruleSet,
            at,
            objection.waitingFor(),
            Set.copyOf(told),
            "异议核查 Objection " + objection.target().entry()));
  }

  /** Whoever had to say who answers for it did, in time or late. */
  void meetRouting(Objection objection, String by) {
    deadlines.meet(of(ROUTE, objection.id()), clock.instant(), by);
  }

  /** It is decided, in time or late. */
  void meetVerification(Objection objection, String by) {
    deadlines.meet(of(VERIFY, objection.id()), clock.instant(), by);
  }

  /** Nobody has to act on it any more. */
  void cancel(Objection objection, String by) {
    deadlines.cancel(of(ROUTE, objection.id()), by);
    deadlines.cancel(of(VERIFY, objection.id()), by);
  }

  /** The last limit that each of these has, without its days, by the id of the objection. */
  Map<String, DueView> latest(Collection<Objection> objections) {
    var last = new HashMap<String, DueView>();
    objections.stream()
        .map(ObjectionDeadlines::limitOf)
        .collect(groupingBy(DeadlineKey::kind, mapping(DeadlineKey::caseId, toList())))
        .forEach((kind, ids) -> last.putAll(deadlines.find(kind, ids)));
    return last;
  }

  /** The last limit that it has, and why it has its date. */
  DueView explain(Objection objection) {
    return deadlines.explain(limitOf(objection));
  }

  /** The last that it has: once it is known who answers for it, the limit of verifying. */
  private static DeadlineKey limitOf(Objection objection) {
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

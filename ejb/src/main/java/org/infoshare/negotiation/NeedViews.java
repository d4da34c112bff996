package org.infoshare.negotiation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.infoshare.deadline.DueDate;
import org.infoshare.deadline.DueView;
import org.infoshare.platform.Page;

/** Shows needs to their callers. */
@ApplicationScoped
class NeedViews {

  private final NeedRows rows;
  private final NeedBodies bodies;
  private final NeedLimits limits;

  /** For the container's proxy. */
  protected NeedViews() {
    this(null, null, null);
  }

  @Inject
  NeedViews(NeedRows rows, NeedBodies bodies, NeedLimits limits) {
    this.rows = rows;
    this.bodies = bodies;
    this.limits = limits;
  }

  /** A need with everything that was stated. */
  NeedView whole(Need need, Turn turn) {
    var due = limits.of(List.of(need)).get(need.id());
    return view(need, turn, bodies.of(need), due, need.statements());
  }

  /** The needs that the caller may know of, the newest first, without what was stated. */
  Page<NeedView> page(Turn turn, NeedFilter filter) {
    var page = rows.page(turn.by(), bodies.governedBy(turn.caller()), filter);
    var due = limits.of(page.items());
    var sidesOf = bodies.once();
    return new Page<>(
        page.items().stream()
            .map(need -> view(need, turn, sidesOf.apply(need), due.get(need.id()), List.of()))
            .toList(),
        page.next());
  }

  private static NeedView view(
      Need need, Turn turn, Sides sides, DueView due, List<NeedStatement> statements) {
    var state = need.state();
    return new NeedView(
        need.id(),
        need.requester(),
        need.asked(),
        state.stage(),
        state.since(),
        need.draftedAt(),
        state.returnReason(),
        state.ruleSet(),
        state.filedAt(),
        state.responsible(),
        need.with(sides),
        due == null ? null : withoutDays(due.due()),
        due == null ? null : due.stage(),
        state.dispute(),
        state.order() == null ? List.of() : state.order().items(),
        state.entry(),
        state.publishedAt(),
        state.request(),
        state.grant(),
        state.overdueSince(),
        state.providedAt(),
        statements,
        need.offeredTo(turn, sides));
  }

  private static DueDate withoutDays(DueDate due) {
    return new DueDate(
        due.from(),
        due.workingDays(),
        due.due(),
        due.reason(),
        due.source(),
        due.evidenceTag(),
        null);
  }
}

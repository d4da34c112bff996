package org.infoshare.cases.negotiation;

import static org.infoshare.cases.negotiation.NegotiationReason.NEED_NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.Page;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.organisation.department.CallerContext;
import org.infoshare.organisation.department.CallerContexts;
import org.infoshare.time.rulebook.Rulebook;

/** Hands out needs to whoever may know of them, and shows them. */
@ApplicationScoped
class NeedDesk {

  @Inject private Needs needs;
  @Inject private NeedBodies bodies;
  @Inject private NeedLimits limits;
  @Inject private CallerContexts standings;
  @Inject private Rulebook rulebook;
  @Inject private Clock clock;
  @Inject private Instance<NeedReaders> readers;
  @Inject private Instance<NeedListener> listeners;

  /** The caller's turn, now. */
  Turn turn() {
    return turn(standings.current());
  }

  /** The platform's own, where nobody acted. */
  Turn platform() {
    return turn(new CallerContext(Caller.PLATFORM, Set.of()));
  }

  private Turn turn(CallerContext by) {
    return new Turn(by, clock.instant(), rulebook.inForceOn(LocalDate.now(clock)).id());
  }

  /** The need, held until the transaction ends. */
  Need held(UUID id, Turn turn) {
    return visible(needs.hold(id), id, turn);
  }

  /** The need, to read it: also as one who decides in a dispute over it. */
  Need found(UUID id, Turn turn) {
    return needs
        .find(id)
        .filter(need -> isReadable(need, turn.by()))
        .orElseThrow(() -> new Refusal(NEED_NOT_FOUND, id));
  }

  boolean isReadable(Need need, CallerContext by) {
    return need.isVisibleTo(by, bodies.of(need))
        || (need.state().isFiled()
            && readers.stream().anyMatch(one -> one.mayRead(need.id(), by.caller())));
  }

  private Need visible(Optional<Need> found, UUID id, Turn turn) {
    return found
        .filter(need -> need.isVisibleTo(turn.by(), bodies.of(need)))
        .orElseThrow(() -> new Refusal(NEED_NOT_FOUND, id));
  }

  /** Who has a part in it now. */
  Sides sides(Need need) {
    return bodies.of(need);
  }

  /** The needs that the caller may know of, the newest first, without what was stated. */
  Page<NeedView> page(Turn turn, NeedFilter filter) {
    var page = needs.page(turn.by(), bodies.governedBy(turn.caller()), filter);
    var due = limits.of(page.items());
    var sidesOf = bodies.once();
    return new Page<>(
        page.items().stream()
            .map(need -> need.view(turn, sidesOf.apply(need), due.get(need.id())))
            .toList(),
        page.next());
  }

  /** A need with everything that was stated. */
  NeedView whole(Need need, Turn turn) {
    return need.whole(turn, bodies.of(need), limits.of(List.of(need)).get(need.id()));
  }

  /** Writes down what was done to a need, and shows it. */
  NeedView shown(Need need, Turn turn) {
    needs.flush();
    return whole(need, turn);
  }

  /** The same where nothing is left in dispute of it. */
  NeedView settled(Need need, Turn turn) {
    var view = shown(need, turn);
    listeners.forEach(listener -> listener.settled(need.id()));
    return view;
  }
}

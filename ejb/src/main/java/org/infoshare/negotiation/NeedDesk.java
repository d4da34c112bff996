package org.infoshare.negotiation;

import static org.infoshare.negotiation.NegotiationReason.NEED_NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.infoshare.department.Standing;
import org.infoshare.department.Standings;
import org.infoshare.platform.Caller;
import org.infoshare.platform.Refusal;
import org.infoshare.rulebook.Rulebook;

/** Hands out needs to whoever may know of them, and keeps them. */
@ApplicationScoped
class NeedDesk {

  @Inject private NeedRows rows;
  @Inject private NeedBodies bodies;
  @Inject private NeedViews views;
  @Inject private Standings standings;
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
    return turn(new Standing(Caller.PLATFORM, Set.of()));
  }

  private Turn turn(Standing by) {
    return new Turn(by, clock.instant(), rulebook.inForceOn(LocalDate.now(clock)).id());
  }

  /** The need, held until the transaction ends. */
  Need held(UUID id, Turn turn) {
    return visible(rows.hold(id), id, turn);
  }

  /** The need, to read it: also as one who decides in a dispute over it. */
  Need found(UUID id, Turn turn) {
    return rows.find(id)
        .filter(need -> isReadable(need, turn.by()))
        .orElseThrow(() -> new Refusal(NEED_NOT_FOUND, id));
  }

  boolean isReadable(Need need, Standing by) {
    return need.isVisibleTo(by, bodies.of(need))
        || (need.isFiled()
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

  /** The same where nothing is left in dispute of it. */
  NeedView settled(Need need, Turn turn) {
    var view = shown(need, turn);
    listeners.forEach(listener -> listener.settled(need.id()));
    return view;
  }

  /** Writes down what was done to a need, and shows it. */
  NeedView shown(Need need, Turn turn) {
    rows.store(need);
    return views.whole(need, turn);
  }
}

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
class NeedAccess {

  @Inject private Needs needs;
  @Inject private DesignatingAuthorities designatingAuthorities;
  @Inject private NeedDeadlines deadlines;
  @Inject private CallerContexts contexts;
  @Inject private Rulebook rulebook;
  @Inject private Clock clock;
  @Inject private Instance<NeedReaders> readers;
  @Inject private Instance<NeedListener> listeners;

  /** The caller's turn, now. */
  NeedContext context() {
    return context(contexts.current());
  }

  /** The platform's own, where nobody acted. */
  NeedContext platformContext() {
    return context(new CallerContext(Caller.PLATFORM, Set.of()));
  }

  private NeedContext context(CallerContext by) {
    return new NeedContext(by, clock.instant(), rulebook.inForceOn(LocalDate.now(clock)).id());
  }

  /** The need, held until the transaction ends. */
  Need lock(UUID id, NeedContext turn) {
    return visible(needs.lock(id), id, turn);
  }

  /** The need, to read it: also as one who decides in a dispute over it. */
  Need forReading(UUID id, NeedContext turn) {
    return needs
        .find(id)
        .filter(need -> isReadable(need, turn.callerContext()))
        .orElseThrow(() -> new Refusal(NEED_NOT_FOUND, id));
  }

  boolean isReadable(Need need, CallerContext by) {
    return need.isVisibleTo(by, designatingAuthorities.partiesOf(need))
        || (need.state().isFiled()
            && readers.stream().anyMatch(one -> one.mayRead(need.id(), by.caller())));
  }

  private Need visible(Optional<Need> found, UUID id, NeedContext turn) {
    return found
        .filter(
            need -> need.isVisibleTo(turn.callerContext(), designatingAuthorities.partiesOf(need)))
        .orElseThrow(() -> new Refusal(NEED_NOT_FOUND, id));
  }

  /** Who has a part in it now. */
  NeedParties parties(Need need) {
    return designatingAuthorities.partiesOf(need);
  }

  /** The needs that the caller may know of, the newest first, without what was stated. */
  Page<NeedView> page(NeedContext turn, NeedFilter filter) {
    var page =
        needs.page(turn.callerContext(), designatingAuthorities.governedBy(turn.caller()), filter);
    var due = deadlines.of(page.items());
    var sidesOf = designatingAuthorities.memoised();
    return new Page<>(
        page.items().stream()
            .map(need -> need.view(turn, sidesOf.apply(need), due.get(need.id())))
            .toList(),
        page.next());
  }

  /** A need with everything that was stated. */
  NeedView detailedView(Need need, NeedContext turn) {
    return need.detailedView(
        turn, designatingAuthorities.partiesOf(need), deadlines.of(List.of(need)).get(need.id()));
  }

  /** Writes down what was done to a need, and shows it. */
  NeedView saveAndView(Need need, NeedContext turn) {
    needs.flush();
    return detailedView(need, turn);
  }

  /** The same where nothing is left in dispute of it. */
  NeedView saveAndSettle(Need need, NeedContext turn) {
    var view = saveAndView(need, turn);
    listeners.forEach(listener -> listener.settled(need.id()));
    return view;
  }
}

package org.infoshare.cases.need;

import static org.infoshare.cases.need.NegotiationReason.NEED_NOT_FOUND;

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
import org.infoshare.organisation.department.CommandContext;
import org.infoshare.time.rulebook.Rulebook;

/** Loads needs for callers who may see them, and builds their views. */
@ApplicationScoped
class NeedAccess {

  @Inject private Needs needs;
  @Inject private DesignatingAuthorities designatingAuthorities;
  @Inject private NeedDeadlines deadlines;
  @Inject private CallerContexts contexts;
  @Inject private Rulebook rulebook;
  @Inject private Clock clock;
  @Inject private Instance<NeedDisputes> disputes;

  /** The context of the current caller. */
  CommandContext context() {
    return context(contexts.current());
  }

  /** The context of the platform, for automatic steps. */
  CommandContext platformContext() {
    return context(new CallerContext(Caller.PLATFORM, Set.of()));
  }

  private CommandContext context(CallerContext callerContext) {
    return new CommandContext(
        callerContext, clock.instant(), rulebook.inForceOn(LocalDate.now(clock)).id());
  }

  /** The years that a use may last at most, as configured. */
  int maxUseYears() {
    return rulebook.settings(rulebook.inForceOn(LocalDate.now(clock)).id()).maxUseYears();
  }

  /** The need, locked until the transaction ends. */
  Need lock(UUID id, CommandContext context) {
    return visible(needs.lock(id), id, context);
  }

  /** The need for reading, also by those who decide a dispute over it. */
  Need forReading(UUID id, CommandContext context) {
    return needs
        .find(id)
        .filter(need -> isReadable(need, context.callerContext()))
        .orElseThrow(() -> new Refusal(NEED_NOT_FOUND, id));
  }

  /** Whether there is such a need and the caller may read it. */
  boolean isReadable(UUID id) {
    var callerContext = contexts.current();
    return needs.find(id).filter(need -> isReadable(need, callerContext)).isPresent();
  }

  boolean isReadable(Need need, CallerContext callerContext) {
    return need.isVisibleTo(callerContext, designatingAuthorities.partiesOf(need))
        || (need.state().isFiled()
            && disputes.stream().anyMatch(one -> one.mayRead(need.id(), callerContext.caller())));
  }

  private Need visible(Optional<Need> found, UUID id, CommandContext context) {
    return found
        .filter(
            need ->
                need.isVisibleTo(context.callerContext(), designatingAuthorities.partiesOf(need)))
        .orElseThrow(() -> new Refusal(NEED_NOT_FOUND, id));
  }

  /** The present parties of a need. */
  NeedParties parties(Need need) {
    return designatingAuthorities.partiesOf(need);
  }

  /** The needs that the caller may see, the newest first, without statements. */
  Page<NeedView> page(CommandContext context, NeedFilter filter) {
    var page =
        needs.page(
            context.callerContext(),
            designatingAuthorities.governedBy(context.caller()),
            designatingAuthorities.districtsOf(context.caller()),
            filter);
    var due = deadlines.of(page.results());
    var partiesOf = designatingAuthorities.memoised();
    return new Page<>(
        page.results().stream()
            .map(need -> need.view(context, partiesOf.apply(need), due.get(need.id())))
            .toList(),
        page.next());
  }

  /** The view of a need with all statements. */
  NeedView detailedView(Need need, CommandContext context) {
    return need.detailedView(
        context,
        designatingAuthorities.partiesOf(need),
        deadlines.of(List.of(need)).get(need.id()));
  }

  /** Writes the changes of a need and returns its view. */
  NeedView saveAndView(Need need, CommandContext context) {
    needs.flush();
    return detailedView(need, context);
  }

  /**
   * Writes the changes of a need, returns its view, and tells the disputes that nothing of it is
   * disputed any more.
   */
  NeedView saveAndSettle(Need need, CommandContext context) {
    var view = saveAndView(need, context);
    disputes.forEach(one -> one.settled(need.id()));
    return view;
  }
}

package org.infoshare.cases.negotiation;

import static org.infoshare.cases.negotiation.NegotiationReason.NEED_NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.infoshare.foundation.evidence.Act;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.Checks;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.organisation.department.CallerContext;

/**
 * Needs in dispute, for the feature of disputes: what of them is in dispute, and what a dispute
 * ends with. There is no entry yet, so that a decision to share is an order to make one; the access
 * right follows from its publication.
 */
@ApplicationScoped
public class DisputedNeeds {

  @Inject private Needs needs;
  @Inject private NeedAccess access;
  @Inject private NeedDeadlines deadlines;
  @Inject private NeedJournal journal;

  /**
   * A need that the caller may know of, held until the transaction ends.
   *
   * @throws Refusal {@code need-not-found}
   */
  public DisputedNeed lock(UUID id) {
    var need = access.lock(id, access.context());
    return new DisputedNeed(
        need.id(),
        need.content().name(),
        need.requester(),
        need.provider(),
        need.state().ruleSet(),
        need.stage(),
        need.disputableItems(),
        need.state().dispute());
  }

  /**
   * Takes the need that a filter names for a fault where there is none.
   *
   * @param id null where the filter names none
   */
  public void checkNamed(Checks checks, String pointer, UUID id) {
    checks.require(id == null || needs.exists(id), pointer, NEED_NOT_FOUND, id);
  }

  /** Holds the need, before the dispute over it is held. */
  public void lockAll(UUID id) {
    held(id);
  }

  /** Whether it could be decided now that something of it is shared. */
  public boolean canShare(UUID id) {
    return !held(id).disputableItems().isEmpty();
  }

  /** A dispute over it was opened; null for that it was taken back. */
  public void linkDispute(UUID id, UUID dispute) {
    var need = held(id);
    need.linkDispute(dispute);
    needs.flush();
  }

  /**
   * Items that were in dispute are to be shared: the named department has to carry it out.
   *
   * @param by who decided
   * @param items the names of the items
   * @param byRuling whether a ruling orders it: then its limit runs, and no other
   * @param at when it was decided
   * @throws Refusal {@code wrong-stage}
   */
  public void order(Caller by, UUID id, List<String> items, boolean byRuling, Instant at) {
    var need = held(id);
    var turn = turn(by, need, at);
    need.order(turn, items, byRuling);
    var sides = access.parties(need);
    deadlines.cancel(need, by.account());
    if (!byRuling) {
      deadlines.startPublication(need, sides, at);
    }
    needs.flush();
    tell(turn, need, sides, NeedEvent.ORDERED, act -> act.items(items));
  }

  /**
   * What a ruling ordered was not provided in time: it stands overdue with the department.
   *
   * @param due the last day
   */
  public void markOverdue(UUID id, LocalDate due) {
    var need = held(id);
    if (need.stage() == NeedStage.ORDERED) {
      var platform = access.platformContext();
      need.expire(platform, due);
      needs.flush();
      tell(
          platform,
          need,
          access.parties(need),
          NeedEvent.NOT_CARRIED_OUT,
          act -> act.detail("late", need.provider()).detail("due", due));
    }
  }

  private void tell(
      NeedContext turn, Need need, NeedParties sides, NeedEvent what, UnaryOperator<Act> more) {
    journal.recordAndNotify(
        turn.caller(),
        need,
        sides,
        what,
        act -> more.apply(act).detail("dispute", need.state().dispute()),
        need.requester(),
        need.provider());
  }

  private Need held(UUID id) {
    return needs.lock(id).orElseThrow(() -> new Refusal(NEED_NOT_FOUND, id));
  }

  private static NeedContext turn(Caller by, Need need, Instant at) {
    return new NeedContext(new CallerContext(by, Set.of()), at, need.state().ruleSet());
  }
}

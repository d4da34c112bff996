package org.infoshare.cases.need;

import static org.infoshare.cases.need.NegotiationReason.NEED_NOT_FOUND;

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
import org.infoshare.organisation.department.CommandContext;

/**
 * Access to disputed needs for the dispute package: their disputed items and the result of the
 * dispute. There is no entry yet, so a decision to share orders the provider to create one. The
 * grant follows from the publication of the entry.
 */
@ApplicationScoped
public class DisputedNeeds {

  @Inject private Needs needs;
  @Inject private NeedAccess access;
  @Inject private NeedDeadlines deadlines;
  @Inject private NeedJournal journal;

  /**
   * A need that the caller may see, locked until the transaction ends.
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
   * Adds a fault if the caller may not know of the need in a filter, as if there were none.
   *
   * @param id null where the filter contains no need
   */
  public void checkNamed(Checks checks, String pointer, UUID id) {
    checks.require(id == null || access.isReadable(id), pointer, NEED_NOT_FOUND, id);
  }

  /** Locks the need; it must be locked before its dispute. */
  public void lockAll(UUID id) {
    lockNeed(id);
  }

  /** Whether a decision to share items of the need is possible now. */
  public boolean canShare(UUID id) {
    return !lockNeed(id).disputableItems().isEmpty();
  }

  /**
   * Links the need to its dispute.
   *
   * @param dispute null when the dispute was withdrawn
   */
  public void linkDispute(UUID id, UUID dispute) {
    var need = lockNeed(id);
    need.linkDispute(dispute);
    needs.flush();
  }

  /**
   * Orders the provider to share disputed items.
   *
   * @param caller the caller that decided
   * @param items the names of the items
   * @param byRuling whether a ruling orders it; then only the deadline of the ruling runs
   * @param at when it was decided
   * @throws Refusal {@code wrong-stage}
   */
  public void order(Caller caller, UUID id, List<String> items, boolean byRuling, Instant at) {
    var need = lockNeed(id);
    var context = contextOf(caller, need, at);
    need.order(context, items, byRuling);
    var parties = access.parties(need);
    deadlines.cancel(need, caller.account());
    if (!byRuling) {
      deadlines.startPublication(need, parties, at);
    }
    needs.flush();
    recordAndNotify(context, need, parties, NeedEvent.ORDERED, act -> act.items(items));
  }

  /**
   * Marks a need as overdue because the provider did not provide in time what a ruling ordered.
   *
   * @param due the last day
   */
  public void markOverdue(UUID id, LocalDate due) {
    var need = lockNeed(id);
    if (need.stage() == NeedStage.ORDERED) {
      var platform = access.platformContext();
      need.expire(platform, due);
      needs.flush();
      recordAndNotify(
          platform,
          need,
          access.parties(need),
          NeedEvent.NOT_CARRIED_OUT,
          act -> act.detail("overdueDepartment", need.provider()).detail("due", due));
    }
  }

  private void recordAndNotify(
      CommandContext context,
      Need need,
      NeedParties parties,
      NeedEvent event,
      UnaryOperator<Act> more) {
    journal.recordAndNotify(
        context.caller(),
        need,
        parties,
        event,
        act -> more.apply(act).detail("dispute", need.state().dispute()),
        need.requester(),
        need.provider());
  }

  private Need lockNeed(UUID id) {
    return needs.lock(id).orElseThrow(() -> new Refusal(NEED_NOT_FOUND, id));
  }

  private static CommandContext contextOf(Caller caller, Need need, Instant at) {
    return new CommandContext(new CallerContext(caller, Set.of()), at, need.state().ruleSet());
  }
}

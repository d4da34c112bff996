package org.infoshare.negotiation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Where a need stands, and what came of it.
 *
 * @param since when it came into its stage
 * @param preparedBy the accounts that had a hand in it: none of them files it
 * @param returnReason why the head sent it back; null where that did not happen
 * @param ruleSet the rule-set of the case; null before it was filed
 * @param responsible the named department; null while it is open
 * @param dispute the dispute over it that was not taken back; null where there is none
 * @param order what a dispute decided to share; null where none did
 * @param entry the code of the entry that was drafted, or pointed to; null where there is none
 * @param publishedAt when the drafted entry was published with what is to be shared
 * @param request the request that the agreement or the order became
 * @param grant its access right
 * @param overdueSince the last day of the limit that is not kept; null where none has passed
 * @param providedAt when the requester had the information
 */
record NeedState(
    NeedStage stage,
    Instant since,
    List<String> preparedBy,
    String returnReason,
    String ruleSet,
    Instant filedAt,
    String responsible,
    UUID dispute,
    NeedOrder order,
    String entry,
    Instant publishedAt,
    UUID request,
    UUID grant,
    LocalDate overdueSince,
    Instant providedAt) {

  NeedState {
    preparedBy = List.copyOf(preparedBy);
  }

  static NeedState draft(String by, Instant at) {
    return new NeedState(
        NeedStage.DRAFT,
        at,
        List.of(by),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }

  /** Into a stage, in which no limit has passed yet. */
  NeedState in(NeedStage to, Instant at) {
    if (to == stage) {
      return this;
    }
    return with(
        next -> {
          next.stage = to;
          next.since = at;
          next.overdueSince = null;
        });
  }

  NeedState preparedBy(String account) {
    return with(
        next ->
            next.preparedBy =
                Stream.concat(preparedBy.stream(), Stream.of(account)).distinct().toList());
  }

  /** Sent back for that reason; null for not any more. */
  NeedState returned(String reason) {
    return with(next -> next.returnReason = reason);
  }

  NeedState filed(String byRuleSet, Instant at) {
    return with(
        next -> {
          next.ruleSet = byRuleSet;
          next.filedAt = at;
        });
  }

  /** With that department, which nobody disputes with yet; null for it is open again. */
  NeedState named(String department) {
    return with(
        next -> {
          next.responsible = department;
          next.dispute = null;
        });
  }

  /** In that dispute; null for in none. */
  NeedState disputed(UUID inDispute) {
    return with(next -> next.dispute = inDispute);
  }

  /** To be shared, of an entry that is still to be drafted. */
  NeedState ordered(NeedOrder what) {
    return with(
        next -> {
          next.order = what;
          next.entry = null;
        });
  }

  NeedState withEntry(String code) {
    return with(next -> next.entry = code);
  }

  /**
   * The entry is published: its department is overdue with it no more, but with what a ruling
   * ordered until that is provided.
   */
  NeedState published(Instant at) {
    return with(
        next -> {
          next.publishedAt = at;
          next.overdueSince = order != null && order.byRuling() ? overdueSince : null;
        });
  }

  NeedState shared(UUID asRequest, UUID right) {
    return with(
        next -> {
          next.request = asRequest;
          next.grant = right;
        });
  }

  /** Not kept since that day; null for not overdue any more. */
  NeedState overdue(LocalDate due) {
    return with(next -> next.overdueSince = due);
  }

  NeedState provided(Instant at) {
    return with(next -> next.providedAt = at);
  }

  private NeedState with(Consumer<Next> change) {
    var next = new Next(this);
    change.accept(next);
    return next.state();
  }

  /** The state that comes next, while it is put together. */
  private static final class Next {

    private NeedStage stage;
    private Instant since;
    private List<String> preparedBy;
    private String returnReason;
    private String ruleSet;
    private Instant filedAt;
    private String responsible;
    private UUID dispute;
    private NeedOrder order;
    private String entry;
    private Instant publishedAt;
    private UUID request;
    private UUID grant;
    private LocalDate overdueSince;
    private Instant providedAt;

    Next(NeedState of) {
      stage = of.stage;
      since = of.since;
      preparedBy = of.preparedBy;
      returnReason = of.returnReason;
      ruleSet = of.ruleSet;
      filedAt = of.filedAt;
      responsible = of.responsible;
      dispute = of.dispute;
      order = of.order;
      entry = of.entry;
      publishedAt = of.publishedAt;
      request = of.request;
      grant = of.grant;
      overdueSince = of.overdueSince;
      providedAt = of.providedAt;
    }

    NeedState state() {
      return new NeedState(
          stage,
          since,
          preparedBy,
          returnReason,
          ruleSet,
          filedAt,
          responsible,
          dispute,
          order,
          entry,
          publishedAt,
          request,
          grant,
          overdueSince,
          providedAt);
    }
  }
}

package org.infoshare.negotiation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Where a need stands, and what came of it.
 *
 * @param since when it came into its stage
 * @param preparedBy the accounts that had a hand in it: none of them files it
 * @param returnReason why the head sent it back; null where that did not happen
 * @param ruleSet the rule-set of the case; null before it was filed
 * @param responsible the named department; null while it is open
 * @param entry the code of the entry that was drafted, or pointed to; null where there is none
 * @param publishedAt when the drafted entry was published
 * @param request the request that the agreement became
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
        null);
  }

  /** Into a stage, in which no limit has passed yet. */
  NeedState in(NeedStage to, Instant at) {
    boolean stays = to == stage;
    return new NeedState(
        to,
        stays ? since : at,
        preparedBy,
        returnReason,
        ruleSet,
        filedAt,
        responsible,
        entry,
        publishedAt,
        request,
        grant,
        stays ? overdueSince : null,
        providedAt);
  }

  NeedState preparedBy(String account) {
    return new NeedState(
        stage,
        since,
        Stream.concat(preparedBy.stream(), Stream.of(account)).distinct().toList(),
        returnReason,
        ruleSet,
        filedAt,
        responsible,
        entry,
        publishedAt,
        request,
        grant,
        overdueSince,
        providedAt);
  }

  /** Sent back for that reason; null for not any more. */
  NeedState returned(String reason) {
    return new NeedState(
        stage,
        since,
        preparedBy,
        reason,
        ruleSet,
        filedAt,
        responsible,
        entry,
        publishedAt,
        request,
        grant,
        overdueSince,
        providedAt);
  }

  NeedState filed(String byRuleSet, Instant at) {
    return new NeedState(
        stage,
        since,
        preparedBy,
        returnReason,
        byRuleSet,
        at,
        responsible,
        entry,
        publishedAt,
        request,
        grant,
        overdueSince,
        providedAt);
  }

  /** With that department; null for it is open again. */
  NeedState named(String department) {
    return new NeedState(
        stage,
        since,
        preparedBy,
        returnReason,
        ruleSet,
        filedAt,
        department,
        entry,
        publishedAt,
        request,
        grant,
        overdueSince,
        providedAt);
  }

  NeedState withEntry(String code) {
    return new NeedState(
        stage,
        since,
        preparedBy,
        returnReason,
        ruleSet,
        filedAt,
        responsible,
        code,
        publishedAt,
        request,
        grant,
        overdueSince,
        providedAt);
  }

  /** The entry is published: its department is overdue with it no more. */
  NeedState published(Instant at) {
    return new NeedState(
        stage,
        since,
        preparedBy,
        returnReason,
        ruleSet,
        filedAt,
        responsible,
        entry,
        publishedAt == null ? at : publishedAt,
        request,
        grant,
        null,
        providedAt);
  }

  NeedState shared(UUID asRequest, UUID right) {
    return new NeedState(
        stage,
        since,
        preparedBy,
        returnReason,
        ruleSet,
        filedAt,
        responsible,
        entry,
        publishedAt,
        asRequest,
        right,
        overdueSince,
        providedAt);
  }

  NeedState overdue(LocalDate due) {
    return new NeedState(
        stage,
        since,
        preparedBy,
        returnReason,
        ruleSet,
        filedAt,
        responsible,
        entry,
        publishedAt,
        request,
        grant,
        due,
        providedAt);
  }

  NeedState provided(Instant at) {
    return new NeedState(
        stage,
        since,
        preparedBy,
        returnReason,
        ruleSet,
        filedAt,
        responsible,
        entry,
        publishedAt,
        request,
        grant,
        overdueSince,
        at);
  }
}

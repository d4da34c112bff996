package org.infoshare.cases.negotiation;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.infoshare.foundation.platform.Party;
import org.infoshare.foundation.platform.TextsConverter;
import org.infoshare.sharing.request.AgreedRequest;

/** Where a need stands and with whom, and what came of it; what is not there yet is null. */
@Embeddable
class NeedState {

  @Enumerated(EnumType.STRING)
  private NeedStage stage;

  private Instant since;

  @Convert(converter = TextsConverter.class)
  @Column(name = "prepared_by")
  private List<String> preparedBy;

  @Column(name = "return_reason")
  private String returnReason;

  @Column(name = "rule_set")
  private String ruleSet;

  @Column(name = "filed_at")
  private Instant filedAt;

  private String responsible;

  @Enumerated(EnumType.STRING)
  @Column(name = "proposed_by")
  private Party proposedBy;

  @Column(name = "dispute_id")
  private UUID dispute;

  @Convert(converter = TextsConverter.class)
  @Column(name = "ordered_items")
  private List<String> orderedItems;

  @Column(name = "ordered_by_ruling")
  private Boolean orderedByRuling;

  @Column(name = "entry_code")
  private String entry;

  @Column(name = "published_at")
  private Instant publishedAt;

  @Column(name = "request_id")
  private UUID request;

  @Column(name = "grant_id")
  private UUID grant;

  @Column(name = "overdue_since")
  private LocalDate overdueSince;

  @Column(name = "provided_at")
  private Instant providedAt;

  protected NeedState() {
    // for JPA
  }

  /** A draft of that account. */
  NeedState(String by, Instant at) {
    stage = NeedStage.DRAFT;
    since = at;
    preparedBy = List.of(by);
  }

  /** Into a stage, in which no limit has passed yet. */
  void move(NeedStage to, Instant at) {
    if (to != stage) {
      stage = to;
      since = at;
      overdueSince = null;
    }
  }

  void addPreparer(String account) {
    preparedBy = Stream.concat(preparedBy.stream(), Stream.of(account)).distinct().toList();
  }

  /** Sent back for that reason; null for not any more. */
  void setReturnReason(String reason) {
    returnReason = reason;
  }

  void setFiled(String byRuleSet, Instant at) {
    ruleSet = byRuleSet;
    filedAt = at;
  }

  /** With that department, which nobody proposed to or disputes with yet; null for open again. */
  void setProvider(String department) {
    responsible = department;
    proposedBy = null;
    dispute = null;
  }

  /** That side made the latest proposal. */
  void setProposer(Party side) {
    proposedBy = side;
  }

  /** In that dispute; null for in none. */
  void linkDispute(UUID inDispute) {
    dispute = inDispute;
  }

  /** To be shared, of an entry that is still to be drafted. */
  void setOrder(NeedOrder what) {
    orderedItems = what.items();
    orderedByRuling = what.byRuling();
    entry = null;
  }

  /** That entry comes of it, or has it already. */
  void setEntry(String code) {
    entry = code;
  }

  /**
   * The entry is published, and with it what was agreed or ordered is a right: its department is
   * overdue with it no more, but with what a ruling ordered until that is provided.
   */
  void setShared(AgreedRequest made, Instant at) {
    publishedAt = at;
    request = made.id();
    grant = made.grant();
    overdueSince = Boolean.TRUE.equals(orderedByRuling) ? overdueSince : null;
  }

  void setProvided(Instant at) {
    providedAt = at;
  }

  /** Since that day, the last of a limit that was not kept; null for not any more. */
  void setOverdueSince(LocalDate due) {
    overdueSince = due;
  }

  boolean isFiled() {
    return filedAt != null;
  }

  /** Whether an entry that is published may still become its access right. */
  boolean awaitsPublication() {
    return stage.isBeingFulfilled() && entry != null && request == null;
  }

  /** Whether the requester has to answer a proposal of the other side. */
  boolean awaitsRequester() {
    return (stage == NeedStage.NEGOTIATING || stage == NeedStage.UNANSWERED)
        && proposedBy == Party.PROVIDER;
  }

  /** The department with which it stands: who has to act next; null where nobody has to. */
  String waitingFor(NeedParties sides) {
    return switch (stage) {
      case DRAFT, DEPT_REVIEW -> sides.requester();
      case FILED -> sides.designatingAuthority();
      case NEGOTIATING, UNANSWERED -> awaitsRequester() ? sides.requester() : responsible;
      case AGREED, ORDERED -> responsible;
      case PROVIDED, REFUSED, WITHDRAWN -> null;
    };
  }

  /** The limit that runs in its stage, or has passed there; empty where there is none. */
  Optional<NeedLimit> deadlineKind() {
    return switch (stage) {
      case FILED -> Optional.of(NeedLimit.ROUTE);
      case NEGOTIATING, UNANSWERED ->
          Optional.of(awaitsRequester() ? NeedLimit.REPLY : NeedLimit.ANSWER);
      case AGREED -> Optional.of(NeedLimit.PUBLISH);
      case ORDERED -> isOrderedByRuling() ? Optional.empty() : Optional.of(NeedLimit.PUBLISH);
      case DRAFT, DEPT_REVIEW, PROVIDED, REFUSED, WITHDRAWN -> Optional.empty();
    };
  }

  /** Whether the limit of the ruling in the dispute over it runs, and none of its own. */
  boolean isOrderedByRuling() {
    return stage == NeedStage.ORDERED && orderedByRuling && dispute != null;
  }

  NeedStage stage() {
    return stage;
  }

  /** When it came into its stage. */
  Instant since() {
    return since;
  }

  /** The accounts that had a hand in it: none of them files it. */
  List<String> preparedBy() {
    return preparedBy;
  }

  /** Why the head sent it back; null where that did not happen. */
  String returnReason() {
    return returnReason;
  }

  /** The rule-set of the case; null before it was filed. */
  String ruleSet() {
    return ruleSet;
  }

  Instant filedAt() {
    return filedAt;
  }

  /** The named department; null while it is open. */
  String provider() {
    return responsible;
  }

  /** Which side made the latest proposal to or of the named department; null where none did. */
  Party proposedBy() {
    return proposedBy;
  }

  /** The dispute over it that was not taken back; null where there is none. */
  UUID dispute() {
    return dispute;
  }

  /** What a dispute decided to share; null where none did. */
  NeedOrder order() {
    return orderedItems == null ? null : new NeedOrder(orderedItems, orderedByRuling);
  }

  /** The code of the entry that was drafted, or pointed to; null where there is none. */
  String entry() {
    return entry;
  }

  /** When the drafted entry was published with what is to be shared. */
  Instant publishedAt() {
    return publishedAt;
  }

  /** The request that the agreement or the order became. */
  UUID request() {
    return request;
  }

  /** Its access right. */
  UUID grant() {
    return grant;
  }

  /** The last day of the limit that is not kept; null where none has passed. */
  LocalDate overdueSince() {
    return overdueSince;
  }

  /** When the requester had the information. */
  Instant providedAt() {
    return providedAt;
  }
}

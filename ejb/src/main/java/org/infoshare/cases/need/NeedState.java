package org.infoshare.cases.need;

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
import org.infoshare.foundation.persistence.TextsConverter;
import org.infoshare.foundation.platform.Party;
import org.infoshare.sharing.request.AgreedRequests.AgreedRequest;

/**
 * The state of a need: its stage, its provider and its results; what does not exist yet is null.
 */
@Embeddable
class NeedState {

  @Enumerated(EnumType.STRING)
  private NeedStage stage;

  private Instant since;

  @Convert(converter = TextsConverter.class)
  @Column(name = "prepared_by")
  private List<String> preparedBy;

  @Column(name = "return_reasons")
  private String returnReasons;

  @Column(name = "rule_set")
  private String ruleSet;

  @Column(name = "filed_at")
  private Instant filedAt;

  private String provider;

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

  /** The state of a new draft of an account. */
  NeedState(String account, Instant at) {
    stage = NeedStage.DRAFT;
    since = at;
    preparedBy = List.of(account);
  }

  /** Moves to a stage; in a new stage the need is not overdue. */
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

  /** Stores why the draft was returned; null removes the reason. */
  void setReturnReasons(String reasons) {
    returnReasons = reasons;
  }

  void setFiled(String filedUnder, Instant at) {
    ruleSet = filedUnder;
    filedAt = at;
  }

  /** Stores the provider and removes the proposer and dispute of the former one; null for none. */
  void setProvider(String department) {
    provider = department;
    proposedBy = null;
    dispute = null;
  }

  /** Stores the party that made the latest proposal. */
  void setProposer(Party proposer) {
    proposedBy = proposer;
  }

  /** Stores the dispute over the need; null for none. */
  void linkDispute(UUID disputeId) {
    dispute = disputeId;
  }

  /** Stores an order; its entry must still be drafted. */
  void setOrder(Order order) {
    orderedItems = order.items();
    orderedByRuling = order.byRuling();
    entry = null;
  }

  /** Stores the entry that was drafted for the need or already contains the information. */
  void setEntry(String code) {
    entry = code;
  }

  /**
   * Stores the request and grant of the published entry. The need is no longer overdue, except
   * after a ruling, which is met only by the provision.
   */
  void setShared(AgreedRequest agreedRequest, Instant at) {
    publishedAt = at;
    request = agreedRequest.id();
    grant = agreedRequest.grant();
    overdueSince = Boolean.TRUE.equals(orderedByRuling) ? overdueSince : null;
  }

  void setProvided(Instant at) {
    providedAt = at;
  }

  /** Stores the last day of the deadline that expired; null where the need is no longer overdue. */
  void setOverdueSince(LocalDate due) {
    overdueSince = due;
  }

  boolean isFiled() {
    return filedAt != null;
  }

  /** Whether the publication of the entry will create the grant. */
  boolean awaitsPublication() {
    return stage.isBeingFulfilled() && entry != null && request == null;
  }

  /** Whether the requester must answer a proposal of the provider. */
  boolean awaitsRequester() {
    return (stage == NeedStage.NEGOTIATING || stage == NeedStage.UNANSWERED)
        && proposedBy == Party.PROVIDER;
  }

  /** The department that must act next; null where none must. */
  String waitingFor(NeedParties parties) {
    return switch (stage) {
      case DRAFT, DEPT_REVIEW -> parties.requester();
      case FILED -> parties.designatingAuthority();
      case NEGOTIATING, UNANSWERED -> awaitsRequester() ? parties.requester() : provider;
      case AGREED, ORDERED -> provider;
      case PROVIDED, REFUSED, WITHDRAWN -> null;
    };
  }

  /**
   * The kind of the deadline that runs or expired in the present stage; empty where there is none.
   */
  Optional<NeedDeadlineKind> deadlineKind() {
    return switch (stage) {
      case FILED -> Optional.of(NeedDeadlineKind.DESIGNATE);
      case NEGOTIATING, UNANSWERED ->
          Optional.of(awaitsRequester() ? NeedDeadlineKind.REPLY : NeedDeadlineKind.ANSWER);
      case AGREED -> Optional.of(NeedDeadlineKind.PUBLISH);
      case ORDERED ->
          isOrderedByRuling() ? Optional.empty() : Optional.of(NeedDeadlineKind.PUBLISH);
      case DRAFT, DEPT_REVIEW, PROVIDED, REFUSED, WITHDRAWN -> Optional.empty();
    };
  }

  /** Whether the deadline of the ruling applies instead of one of the need itself. */
  boolean isOrderedByRuling() {
    return stage == NeedStage.ORDERED && orderedByRuling && dispute != null;
  }

  NeedStage stage() {
    return stage;
  }

  /** When the need reached its stage. */
  Instant since() {
    return since;
  }

  /** The accounts that prepared the need; none of them may file it. */
  List<String> preparedBy() {
    return preparedBy;
  }

  /** Why the head returned the draft; null where that did not happen. */
  String returnReasons() {
    return returnReasons;
  }

  /** The rule-set of the case; null before it was filed. */
  String ruleSet() {
    return ruleSet;
  }

  Instant filedAt() {
    return filedAt;
  }

  /** The designated provider; null until the designation. */
  String provider() {
    return provider;
  }

  /** The party that made the latest proposal; null where there is none. */
  Party proposedBy() {
    return proposedBy;
  }

  /** The dispute over the need that was not withdrawn; null where there is none. */
  UUID dispute() {
    return dispute;
  }

  /** The order of a dispute; null where there is none. */
  Order order() {
    return orderedItems == null ? null : new Order(orderedItems, orderedByRuling);
  }

  /** The code of the entry that was drafted or referred to; null where there is none. */
  String entry() {
    return entry;
  }

  /** When the drafted entry was published with the items to be shared. */
  Instant publishedAt() {
    return publishedAt;
  }

  /** The request that the agreement or the order created. */
  UUID request() {
    return request;
  }

  /** The grant of that request. */
  UUID grant() {
    return grant;
  }

  /** The last day of the deadline that expired; null where none has. */
  LocalDate overdueSince() {
    return overdueSince;
  }

  /** When the information was provided. */
  Instant providedAt() {
    return providedAt;
  }

  /**
   * The items of a need that a dispute decided to share.
   *
   * @param items the names of the items in the need; at least one
   * @param byRuling whether a ruling ordered it; then the deadline of the ruling runs until the
   *     provision. Otherwise the dispute has ended, and the deadline of the publication runs
   */
  record Order(List<String> items, boolean byRuling) {

    Order {
      items = List.copyOf(items);
    }
  }
}

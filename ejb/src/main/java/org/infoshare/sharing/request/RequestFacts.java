package org.infoshare.sharing.request;

import static org.infoshare.foundation.platform.PlatformReason.CHANGED_MEANWHILE;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.infoshare.catalogue.entry.PublishedEntry;
import org.infoshare.foundation.platform.Party;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.foundation.platform.TextsConverter;
import org.infoshare.foundation.platform.TransitionTable;
import org.infoshare.organisation.department.CallerContext;
import org.infoshare.time.rulebook.SupplementClock;

/** What is known of a request, and who may know of it; {@link SharingRequest} is what is done. */
@MappedSuperclass
abstract class RequestFacts {

  @Id UUID id;

  @Column(name = "entry_code")
  String entry;

  @Column(name = "entry_version")
  Integer entryVersion;

  String provider;
  String requester;

  @Embedded RequestContent content;

  UUID renews;
  UUID application;

  @Column(name = "application_place")
  Integer applicationPlace;

  @Enumerated(EnumType.STRING)
  RequestStage stage;

  @Column(name = "prepared_by")
  @Convert(converter = TextsConverter.class)
  List<String> preparedBy;

  @Column(name = "drafted_at")
  Instant draftedAt;

  @Column(name = "handed_at")
  Instant handedAt;

  @Column(name = "return_reason")
  String returnReason;

  @Column(name = "end_reason")
  String endReason;

  @Column(name = "rule_set")
  String ruleSet;

  @Column(name = "filed_at")
  Instant filedAt;

  @Convert(converter = TextsConverter.class)
  List<String> relay;

  @Column(name = "relay_step")
  int relayStep;

  @Column(name = "received_at")
  Instant receivedAt;

  @Column(name = "answer_limit")
  String answerLimit;

  String overseer;

  @Column(name = "extension_most")
  int maxExtensionDays;

  @Enumerated(EnumType.STRING)
  @Column(name = "supplement_clock")
  SupplementClock supplementClock;

  @Embedded Supplement supplement;
  @Embedded Extension extension;
  @Embedded ProviderAnswer answer;
  @Embedded DecisionAfterDispute decisionAfterDispute;
  @Embedded UsePeriod usablePeriod;
  @Embedded Provision provision;

  /** Of what a dispute added, where something was provided before. */
  @Embedded
  @AttributeOverride(name = "how", column = @Column(name = "again_provided_how"))
  @AttributeOverride(name = "note", column = @Column(name = "again_provision_note"))
  @AttributeOverride(name = "by", column = @Column(name = "again_provided_by"))
  @AttributeOverride(name = "at", column = @Column(name = "again_provided_at"))
  @AttributeOverride(name = "late", column = @Column(name = "again_provided_late"))
  Provision provisionAfterDispute;

  @Embedded Disposal disposal;

  @Column(name = "over_since")
  LocalDate useEndedOn;

  @Column(name = "grant_id")
  UUID grant;

  /** The dispute over it that was not taken back. */
  @Column(name = "dispute_id")
  UUID dispute;

  @Version
  @Column(name = "version")
  int lockVersion;

  protected RequestFacts() {
    // for JPA
  }

  /** Remembers who had a hand in it. */
  void addPreparer(CommandContext turn) {
    preparedBy = Stream.concat(preparedBy.stream(), Stream.of(turn.account())).distinct().toList();
  }

  /** Remembers why it was taken back, or ended with its two sides. */
  void recordEndReason(String why) {
    endReason = why;
  }

  /** A dispute over it was opened; null for that it was taken back. */
  void linkDispute(UUID opened) {
    dispute = opened;
  }

  /**
   * The request as a caller sees it.
   *
   * @param renewedBy the later requests that renew it, of which the caller may know
   */
  RequestView view(CommandContext turn, List<UUID> renewedBy, RequestDueDates dues) {
    return new RequestView(
        id,
        entry,
        entryVersion,
        provider,
        requester,
        content.legalBasis(),
        content.purpose(),
        content.scenario(),
        content.items(),
        content.mode(),
        content.useFrom(),
        content.useUntil(),
        content.isReturnFlow(),
        renews,
        renewedBy,
        application,
        stage,
        returnReason,
        endReason,
        ruleSet,
        filedAt,
        relay.isEmpty()
            ? null
            : new RelayView(relay, stage == RequestStage.RELAYING ? currentAuthority() : null),
        receivedAt,
        viewOrNull(supplement, Supplement::view),
        viewOrNull(extension, Extension::view),
        dues.of(RequestLimit.ANSWER),
        decision(),
        viewOrNull(decisionAfterDispute, DecisionAfterDispute::view),
        grant,
        viewOrNull(usablePeriod, UsePeriod::from),
        viewOrNull(usablePeriod, UsePeriod::until),
        dues.of(RequestLimit.PROVIDE),
        viewOrNull(provision, Provision::view),
        viewOrNull(provisionAfterDispute, Provision::view),
        dues.of(RequestLimit.DISPOSE),
        viewOrNull(disposal, Disposal::view),
        stage == RequestStage.DRAFT || stage == RequestStage.DEPT_REVIEW ? lockVersion : null,
        offeredTo(turn));
  }

  private static <K, V> V viewOrNull(K kept, Function<K, V> view) {
    return kept == null ? null : view.apply(kept);
  }

  /** What the caller may do now. */
  Set<RequestCommand> offeredTo(CommandContext turn) {
    return RequestTransitions.offered(
        state(turn.currentRuleSet()), parties(turn.callerContext()), turn.caller());
  }

  /** Whether it stands still until somebody does that. */
  boolean waitsFor(RequestCommand command) {
    return RequestTransitions.isWaitingFor(stage, command)
        || (useEndedOn != null && command == RequestCommand.DISPOSE);
  }

  /**
   * Refuses what the caller may not do now, before anything of it is looked at.
   *
   * @throws Refusal {@code not-permitted}, {@code wrong-stage}, or what else stands in the way
   */
  void require(CommandContext turn, RequestCommand command) {
    nextStage(turn, command);
  }

  /**
   * Lets only him change it who has read it as it is.
   *
   * @param readVersion null if he does not mind what others wrote
   * @throws Refusal {@code changed-meanwhile} if somebody changed it since
   */
  void requireUnchangedSince(Integer readVersion) {
    if (readVersion != null && readVersion != lockVersion) {
      throw new Refusal(CHANGED_MEANWHILE);
    }
  }

  /** The stage that the command of a caller leads to. */
  RequestStage nextStage(CommandContext turn, RequestCommand command) {
    var state = state(turn.currentRuleSet());
    return RequestTransitions.move(state, parties(turn.callerContext()), turn.caller(), command);
  }

  /** The stage that the platform's own command leads to. */
  RequestStage nextStageByPlatform(RequestCommand command) {
    return table().moveAutomatically(stage, command);
  }

  /** What it is held against by the platform; before it is filed all rule-sets say the same. */
  TransitionTable<RequestStage, RequestCommand> table() {
    return RequestTransitions.tableOf(ruleSet == null ? RequestTransitions.CN_2025 : ruleSet);
  }

  RequestState state(String inForce) {
    return new RequestState(
        ruleSet == null ? inForce : ruleSet,
        stage,
        preparedBy,
        relay,
        relayStep,
        supplement != null,
        provision != null,
        dispute == null && !disputableItems().isEmpty(),
        maxExtensionDays,
        extension != null,
        extension != null && extension.isDecided());
  }

  Set<Party> parties(CallerContext standing) {
    return RequestState.parties(standing, requester, provider, relay, overseer);
  }

  /**
   * Whether the caller may know of it: the requester always, the authorities on its way once it was
   * filed, the provider and its authority once it was received.
   */
  boolean isVisibleTo(CallerContext standing) {
    var parties = parties(standing);
    return parties.contains(Party.REQUESTER)
        || (filedAt != null && parties.contains(Party.RELAY))
        || (receivedAt != null && !parties.contains(Party.STRANGER));
  }

  boolean isUnconditionalIn(PublishedEntry published) {
    return RequestValidator.isUnconditional(published, content.items());
  }

  boolean isPeriodOverOn(LocalDate day) {
    return content.useUntil().isBefore(day);
  }

  UUID id() {
    return id;
  }

  String provider() {
    return provider;
  }

  String requester() {
    return requester;
  }

  String entry() {
    return entry;
  }

  Integer entryVersion() {
    return entryVersion;
  }

  RequestStage stage() {
    return stage;
  }

  /** Why the head sent it back; null where that did not happen, or it was submitted again. */
  String returnReason() {
    return returnReason;
  }

  /** Its place in the application for several entries, from 0; null where it is alone. */
  Integer applicationPlace() {
    return applicationPlace;
  }

  /** The id of the rule-set of the case; null before it is filed. */
  String ruleSet() {
    return ruleSet;
  }

  /** The sharing authorities on its way, those that it has passed among them. */
  List<String> relay() {
    return relay;
  }

  /** The sharing authority that forwards it next; null where none is left. */
  String currentAuthority() {
    return relayStep < relay.size() ? relay.get(relayStep) : null;
  }

  /** Whether it was consented to and is not provided yet. */
  boolean isAwaitingProvision() {
    return stage == RequestStage.AGREED || stage == RequestStage.LATE;
  }

  boolean isFiled() {
    return filedAt != null;
  }

  boolean isReceived() {
    return receivedAt != null;
  }

  Instant receivedAt() {
    return receivedAt;
  }

  /**
   * Who decides on more time in place of the provider's sharing authority, which is a party; null
   * where it is none.
   */
  String substituteAuthority() {
    return overseer;
  }

  /** What a supplement does to the time of the answer. */
  SupplementClock supplementClock() {
    return supplementClock;
  }

  boolean isReturnFlow() {
    return content.isReturnFlow();
  }

  String purpose() {
    return content.purpose();
  }

  List<String> items() {
    return content.items();
  }

  /** The access right that the answer is; null where there is none. */
  UUID grant() {
    return grant;
  }

  /**
   * The items that can be disputed: all where it was refused or left unanswered, those left out
   * where it was consented to in part; suspending the right to the others takes nothing from them.
   */
  List<String> disputableItems() {
    return switch (stage) {
      case REFUSED, UNANSWERED -> content.items();
      case AGREED, LATE, PROVIDED, SUSPENDED ->
          content.items().stream().filter(name -> !sharedItems().contains(name)).toList();
      default -> List.of();
    };
  }

  /** The items that are shared, by the answer and by what a dispute added to it. */
  List<String> sharedItems() {
    var answered = answer == null ? List.<String>of() : answer.view().items();
    var added = decisionAfterDispute == null ? List.<String>of() : decisionAfterDispute.items();
    return content.items().stream()
        .filter(name -> answered.contains(name) || added.contains(name))
        .toList();
  }

  /** What is shared when these come to it, in the order of what was asked for. */
  List<String> sharedItemsWith(List<String> more) {
    var before = sharedItems();
    return content.items().stream()
        .filter(name -> before.contains(name) || more.contains(name))
        .toList();
  }

  /** From when until when the access right is good; null where there is none. */
  UsePeriod usablePeriod() {
    return usablePeriod;
  }

  /** Whether the requester has got something of it, to be disposed of in the end. */
  boolean isProvided() {
    return provision != null;
  }

  /** The last day on which it may be used. */
  LocalDate lastDay() {
    return usablePeriod == null ? content.useUntil() : usablePeriod.until();
  }

  /** Whether its use is over, and nobody was asked to dispose of it yet. */
  boolean canStartDisposal(LocalDate today) {
    boolean used = stage == RequestStage.PROVIDED || stage == RequestStage.SUSPENDED;
    return used && useEndedOn == null && lastDay().isBefore(today);
  }

  /** Whether time of use was lost to the provider or to a dispute. */
  boolean isDelayed() {
    return decisionAfterDispute != null || (answer != null && answer.view().late());
  }

  /** The answer of the provider; null where there is none. */
  Decision decision() {
    return viewOrNull(answer, ProviderAnswer::view);
  }

  /** What is asked for, as it was asked. */
  NewRequest toNewRequest() {
    return new NewRequest(
        entry,
        content.legalBasis(),
        content.purpose(),
        content.scenario(),
        content.items(),
        content.mode(),
        content.useFrom(),
        content.useUntil(),
        content.isReturnFlow(),
        renews);
  }
}

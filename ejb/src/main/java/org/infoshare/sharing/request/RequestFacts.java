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
import org.infoshare.catalogue.publication.PublishedEntry;
import org.infoshare.foundation.persistence.TextsConverter;
import org.infoshare.foundation.platform.Party;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.foundation.platform.TransitionTable;
import org.infoshare.organisation.department.CallerContext;
import org.infoshare.organisation.department.CommandContext;
import org.infoshare.time.rulebook.SupplementClock;

/**
 * The state of a request, and the rules for who may see it. {@link SharingRequest} adds the
 * commands.
 */
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

  /** The provision of the items that a dispute added, if other items were provided before. */
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

  /** The dispute over it that was not withdrawn. */
  @Column(name = "dispute_id")
  UUID dispute;

  @Version
  @Column(name = "version")
  int lockVersion;

  protected RequestFacts() {
    // for JPA
  }

  /** Adds the caller to the accounts that prepared the request. */
  void addPreparer(CommandContext context) {
    preparedBy =
        Stream.concat(preparedBy.stream(), Stream.of(context.account())).distinct().toList();
  }

  /** Records why the request was withdrawn, or ended by a merger of its two parties. */
  void recordEndReason(String why) {
    endReason = why;
  }

  /** Links the dispute that was opened over the request; null if the dispute was withdrawn. */
  void linkDispute(UUID opened) {
    dispute = opened;
  }

  /**
   * The request as shown to a caller.
   *
   * @param renewedBy the later requests that renew it and that the caller may see
   */
  RequestView view(CommandContext context, List<UUID> renewedBy, RequestDueDates dueDates) {
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
        dueDates.of(RequestLimit.ANSWER),
        decision(),
        viewOrNull(decisionAfterDispute, DecisionAfterDispute::view),
        grant,
        viewOrNull(usablePeriod, UsePeriod::from),
        viewOrNull(usablePeriod, UsePeriod::until),
        dueDates.of(RequestLimit.PROVIDE),
        viewOrNull(provision, Provision::view),
        viewOrNull(provisionAfterDispute, Provision::view),
        dueDates.of(RequestLimit.DISPOSE),
        viewOrNull(disposal, Disposal::view),
        stage == RequestStage.DRAFT || stage == RequestStage.DEPT_REVIEW ? lockVersion : null,
        offeredTo(context));
  }

  private static <K, V> V viewOrNull(K part, Function<K, V> view) {
    return part == null ? null : view.apply(part);
  }

  /** The commands that are offered to the caller now. */
  Set<RequestCommand> offeredTo(CommandContext context) {
    return RequestTransitions.offered(
        state(context.currentRuleSet()), parties(context.callerContext()), context.caller());
  }

  /** Whether the request waits for that command. */
  boolean waitsFor(RequestCommand command) {
    return RequestTransitions.isWaitingFor(stage, command)
        || (useEndedOn != null && command == RequestCommand.DISPOSE);
  }

  /**
   * Refuses a command that the caller may not use now, before its content is checked.
   *
   * @throws Refusal {@code not-permitted}, {@code wrong-stage}, or the reason of another obstacle
   */
  void require(CommandContext context, RequestCommand command) {
    nextStage(context, command);
  }

  /**
   * Requires that the caller has read the current version.
   *
   * @param readVersion the version that the caller read; null to skip the check
   * @throws Refusal {@code changed-meanwhile} if somebody changed it since
   */
  void requireUnchangedSince(Integer readVersion) {
    if (readVersion != null && readVersion != lockVersion) {
      throw new Refusal(CHANGED_MEANWHILE);
    }
  }

  /** The stage that the command of a caller leads to. */
  RequestStage nextStage(CommandContext context, RequestCommand command) {
    var state = state(context.currentRuleSet());
    return RequestTransitions.move(
        state, parties(context.callerContext()), context.caller(), command);
  }

  /** The stage that the platform's own command leads to. */
  RequestStage nextStageByPlatform(RequestCommand command) {
    return table().moveAutomatically(stage, command);
  }

  /**
   * The table for automatic moves. Before a request is filed, the tables of all rule-sets are the
   * same.
   */
  TransitionTable<RequestStage, RequestCommand> table() {
    return RequestTransitions.tableOf(ruleSet == null ? RequestTransitions.CN_2025 : ruleSet);
  }

  RequestState state(String currentRuleSet) {
    return new RequestState(
        ruleSet == null ? currentRuleSet : ruleSet,
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

  Set<Party> parties(CallerContext caller) {
    return RequestState.parties(caller, requester, provider, relay, overseer);
  }

  /**
   * Whether the caller may see the request: the requester always, the authorities on its route once
   * it was filed, the provider and its authority once it was received.
   */
  boolean isVisibleTo(CallerContext caller) {
    var parties = parties(caller);
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

  /** Why the head returned it; null if it was not returned, or was submitted again. */
  String returnReason() {
    return returnReason;
  }

  /** Its position in the application for several entries, from 0; null if it belongs to none. */
  Integer applicationPlace() {
    return applicationPlace;
  }

  /** The id of the rule-set of the case; null before it is filed. */
  String ruleSet() {
    return ruleSet;
  }

  /** The sharing authorities on its route, including those that have forwarded it. */
  List<String> relay() {
    return relay;
  }

  /** The sharing authority that forwards it next; null if none is left. */
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
   * The body that decides on more time in place of the provider's sharing authority if that is a
   * party; null if it is not.
   */
  String substituteAuthority() {
    return overseer;
  }

  /** The effect of a supplement on the deadline of the answer. */
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

  /** The grant of the request; null if there is none. */
  UUID grant() {
    return grant;
  }

  /**
   * The items that can be disputed: all items if the request was refused or not answered, the items
   * left out if the consent was partial. A suspension of the grant does not change them.
   */
  List<String> disputableItems() {
    return switch (stage) {
      case REFUSED, UNANSWERED -> content.items();
      case AGREED, LATE, PROVIDED, SUSPENDED ->
          content.items().stream().filter(name -> !sharedItems().contains(name)).toList();
      default -> List.of();
    };
  }

  /** The items that are shared, by the answer or by a dispute. */
  List<String> sharedItems() {
    var answered = answer == null ? List.<String>of() : answer.view().items();
    var added = decisionAfterDispute == null ? List.<String>of() : decisionAfterDispute.items();
    return content.items().stream()
        .filter(name -> answered.contains(name) || added.contains(name))
        .toList();
  }

  /** The shared items together with the given ones, in the order of the request. */
  List<String> sharedItemsWith(List<String> more) {
    var before = sharedItems();
    return content.items().stream()
        .filter(name -> before.contains(name) || more.contains(name))
        .toList();
  }

  /** The period in which the grant can be used; null if there is no grant. */
  UsePeriod usablePeriod() {
    return usablePeriod;
  }

  /** Whether the requester has received information that it must dispose of in the end. */
  boolean isProvided() {
    return provision != null;
  }

  /** The last day on which the information may be used. */
  LocalDate lastDay() {
    return usablePeriod == null ? content.useUntil() : usablePeriod.until();
  }

  /** Whether its period of use is over and nobody was asked for the disposal yet. */
  boolean canStartDisposal(LocalDate today) {
    boolean used = stage == RequestStage.PROVIDED || stage == RequestStage.SUSPENDED;
    return used && useEndedOn == null && lastDay().isBefore(today);
  }

  /** Whether time of use was lost through the provider or a dispute. */
  boolean isDelayed() {
    return decisionAfterDispute != null || (answer != null && answer.view().late());
  }

  /** The answer of the provider; null if there is none. */
  Decision decision() {
    return viewOrNull(answer, ProviderAnswer::view);
  }

  /** The content, in the form of a new request. */
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

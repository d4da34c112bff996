package org.infoshare.sharing.request;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.infoshare.organisation.department.CommandContext;
import org.infoshare.sharing.request.RequestDeadlines.DueDates;
import org.infoshare.sharing.terms.AccessMode;
import org.infoshare.sharing.terms.LegalBasis;
import org.infoshare.sharing.terms.RefusalGround;
import org.infoshare.time.deadline.DueDate;

/**
 * A request as shown to its requester, its provider and the authorities.
 *
 * @param entryVersion the version in force when it was filed; absent before
 * @param scenario what the information is used in; absent for a system, which sees only what its
 *     grant shows
 * @param returnFlow whether a district asks for the data of its own territory
 * @param renews the earlier request that it renews or widens
 * @param renewedBy the later requests that renew or widen it
 * @param application the application for several entries that it is a part of
 * @param returnReasons why the head returned it; absent if that did not happen
 * @param endReasons why it was withdrawn, or ended by a merger of its two parties
 * @param ruleSet the rule-set in force when it was filed, {@code gz-2016} or {@code cn-2025}
 * @param filedAt when the head of the requester filed it
 * @param relay its route between levels or areas; absent if it has none
 * @param receivedAt when the provider received it and the deadline of the answer started
 * @param supplement the missing information that the provider asked for, and the response
 * @param extension the requested extension of the answer's deadline
 * @param answerDue the due date of the answer, and why
 * @param decision the answer of the provider, once there is one
 * @param decisionAfterDispute what a dispute added to the answer; its items are the added ones
 * @param grant the id of its grant
 * @param provisionDue the due date of the provision, and why
 * @param usableFrom the first day of use under the grant; later than {@code useFrom} if the
 *     provider was late, or a dispute had to be decided first
 * @param usableUntil the last day of use under the grant, so that its period is as long as
 *     requested
 * @param provision how it was provided
 * @param provisionAfterDispute how the items that a dispute added were provided, if other items had
 *     been provided before
 * @param disposalDue the due date of the disposal, and why
 * @param disposal how the requester disposed of it
 * @param lockVersion the version of the draft, for whoever amends it; absent once it is filed or
 *     withdrawn
 * @param commands the commands that are offered to this caller now
 */
public record RequestView(
    UUID id,
    String entry,
    Integer entryVersion,
    String provider,
    String requester,
    LegalBasis legalBasis,
    String purpose,
    String scenario,
    List<String> items,
    AccessMode mode,
    LocalDate useFrom,
    LocalDate useUntil,
    boolean returnFlow,
    UUID renews,
    List<UUID> renewedBy,
    UUID application,
    RequestStage stage,
    String returnReasons,
    String endReasons,
    String ruleSet,
    Instant filedAt,
    RelayView relay,
    Instant receivedAt,
    SupplementView supplement,
    ExtensionView extension,
    DueDate answerDue,
    RequestDecision decision,
    RequestDecision decisionAfterDispute,
    UUID grant,
    LocalDate usableFrom,
    LocalDate usableUntil,
    DueDate provisionDue,
    ProvisionView provision,
    ProvisionView provisionAfterDispute,
    DueDate disposalDue,
    DisposalView disposal,
    Integer lockVersion,
    Set<RequestCommand> commands) {

  /**
   * The request as shown to a caller.
   *
   * @param renewedBy the later requests that renew it and that the caller may see
   */
  static RequestView of(
      SharingRequest request, CommandContext context, List<UUID> renewedBy, DueDates dueDates) {
    var stage = request.stage();
    var asked = request.content().toNewRequest();
    var preparation = request.preparation();
    var terms = request.answerTerms();
    var outcome = request.outcome();
    var fulfilment = request.fulfilment();
    return new RequestView(
        request.id(),
        asked.entry(),
        request.filing().entryVersion(),
        request.provider(),
        request.requester(),
        asked.legalBasis(),
        asked.purpose(),
        asked.scenario(),
        asked.items(),
        asked.mode(),
        asked.useFrom(),
        asked.useUntil(),
        asked.isReturnFlow(),
        asked.renews(),
        renewedBy,
        preparation.application(),
        stage,
        preparation.returnReasons(),
        request.endReasons(),
        request.ruleSet(),
        request.filing().at(),
        request.route().view(stage == RequestStage.RELAYING),
        terms.receivedAt(),
        terms.supplement() == null ? null : terms.supplement().view(),
        terms.extension() == null ? null : terms.extension().view(),
        dueDates.of(RequestDeadlineKind.ANSWER),
        outcome.decision(),
        outcome.decisionAfterDispute(),
        outcome.grant(),
        outcome.usableFrom(),
        outcome.usableUntil(),
        dueDates.of(RequestDeadlineKind.PROVIDE),
        fulfilment.provision(),
        fulfilment.provisionAfterDispute(),
        dueDates.of(RequestDeadlineKind.DISPOSE),
        fulfilment.disposal(),
        stage.isPreparation() ? request.lockVersion() : null,
        request.offeredTo(context));
  }

  /**
   * The request as shown to a system, which reports the provision: what its grant shows too, and
   * nothing that persons wrote about it.
   */
  RequestView forSystem() {
    return new RequestView(
        id,
        entry,
        entryVersion,
        provider,
        requester,
        legalBasis,
        purpose,
        null,
        consentedItems(),
        mode,
        useFrom,
        useUntil,
        returnFlow,
        null,
        List.of(),
        null,
        stage,
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
        grant,
        usableFrom,
        usableUntil,
        provisionDue,
        provision,
        provisionAfterDispute,
        null,
        null,
        null,
        commands);
  }

  private List<String> consentedItems() {
    return items.stream()
        .filter(
            item ->
                Stream.of(decision, decisionAfterDispute)
                    .anyMatch(answer -> answer != null && answer.items().contains(item)))
        .toList();
  }

  /**
   * The route of a request between levels or areas.
   *
   * @param route the sharing authorities that forward it, in order
   * @param currentAuthority the authority that has the request now; absent once it has arrived or
   *     was withdrawn
   */
  public record RelayView(List<String> route, String currentAuthority) {}

  /**
   * The missing information that a provider asked for, once and completely (Decree 809 art. 21),
   * and the response of the requester.
   *
   * @param missingInformation each thing that is missing
   * @param askedBy the account that asked for them
   * @param response the response of the requester; absent until then
   * @param suppliedBy the account that responded
   */
  public record SupplementView(
      List<String> missingInformation,
      String askedBy,
      Instant askedAt,
      String response,
      String suppliedBy,
      Instant suppliedAt) {}

  /**
   * The extension of the deadline of an answer (Decree 809 art. 21).
   *
   * @param workingDays how many additional working days were requested
   * @param reasons why more time was requested
   * @param askedBy the account that requested it
   * @param approved whether the authority approved it; absent until it has decided
   * @param decisionReasons the reasons for the decision
   * @param decidedBy the account that decided
   */
  public record ExtensionView(
      int workingDays,
      String reasons,
      String askedBy,
      Instant askedAt,
      Boolean approved,
      String decisionReasons,
      String decidedBy,
      Instant decidedAt) {}

  /**
   * The answer to a request.
   *
   * @param consented whether the information is shared
   * @param items the items consented to; empty if refused
   * @param ground the ground for the refusal, or for leaving items out
   * @param article the article of the ground, as the provider named it; null where it named none
   * @param reasons the reasons of a refusal, or of a partial consent
   * @param by the account that answered; {@code platform} if the platform answered automatically
   * @param at when it was answered
   * @param late whether the deadline had expired
   * @param disposalRequirement how the requester has to dispose of the information in the end; null
   *     where the provider requires nothing
   */
  public record RequestDecision(
      boolean consented,
      List<String> items,
      RefusalGround ground,
      String article,
      String reasons,
      String by,
      Instant at,
      boolean late,
      String disposalRequirement) {}

  /**
   * The provision of a request.
   *
   * @param note where and how the requester gets it; absent if the platform hosts the records
   * @param by the account; {@code platform} if the platform provided automatically
   * @param late whether the deadline had expired
   */
  public record ProvisionView(AccessMode mode, String note, String by, Instant at, boolean late) {}

  /**
   * The disposal of the information by the requester.
   *
   * @param disposedOn the day of the disposal
   * @param by the account that confirmed it
   * @param at when it was confirmed
   */
  public record DisposalView(
      NewDisposal.DisposalMethod method,
      String statement,
      LocalDate disposedOn,
      String by,
      Instant at) {}
}

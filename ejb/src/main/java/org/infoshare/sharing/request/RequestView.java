package org.infoshare.sharing.request;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.infoshare.sharing.grant.AccessMode;
import org.infoshare.sharing.grant.LegalBasis;
import org.infoshare.time.deadline.DueDate;

/**
 * A request as shown to its requester, its provider and the authorities.
 *
 * @param entryVersion the version in force when it was filed; absent before
 * @param returnFlow whether a district asks for the data of its own territory
 * @param renews the earlier request that it renews or widens
 * @param renewedBy the later requests that renew or widen it
 * @param application the application for several entries that it is a part of
 * @param returnReason why the head returned it; absent if that did not happen
 * @param endReason why it was withdrawn, or ended by a merger of its two parties
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
 * @param provideDue the due date of the provision, and why
 * @param usableFrom the first day of use under the grant; later than {@code useFrom} if the
 *     provider was late, or a dispute had to be decided first
 * @param usableUntil the last day of use under the grant, so that its period is as long as
 *     requested
 * @param provision how it was provided
 * @param provisionAfterDispute how the items that a dispute added were provided, if other items had
 *     been provided before
 * @param disposeDue the due date of the disposal, and why
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
    String returnReason,
    String endReason,
    String ruleSet,
    Instant filedAt,
    RelayView relay,
    Instant receivedAt,
    SupplementView supplement,
    ExtensionView extension,
    DueDate answerDue,
    Decision decision,
    Decision decisionAfterDispute,
    UUID grant,
    LocalDate usableFrom,
    LocalDate usableUntil,
    DueDate provideDue,
    ProvisionView provision,
    ProvisionView provisionAfterDispute,
    DueDate disposeDue,
    DisposalView disposal,
    Integer lockVersion,
    Set<RequestCommand> commands) {}

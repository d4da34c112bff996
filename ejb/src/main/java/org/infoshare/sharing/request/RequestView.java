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
 * A request, as its requester, its provider and the authorities see it.
 *
 * @param entryVersion the version in force when it was filed; absent before
 * @param returnFlow whether a district asks for the data of its own territory
 * @param renews the earlier request that it renews or widens
 * @param renewedBy the later requests that renew or widen it
 * @param application the application for several entries that it is a part of
 * @param returnReason why the head sent it back, where that happened
 * @param endReason why it was taken back, or ended as its two sides became one department
 * @param ruleSet the rule-set in force when it was filed, {@code gz-2016} or {@code cn-2025}
 * @param filedAt when the head of the requester filed it
 * @param relay its way between levels or areas; absent where it has none
 * @param receivedAt when the provider received it: the limit of the answer began
 * @param supplement what the provider found missing, and what was said
 * @param extension the extension of the limit that was asked for
 * @param answerDue until when it is to be answered, and why
 * @param decision the answer of the provider, once there is one
 * @param decisionAfterDispute what a dispute added to it; its items are those that it added
 * @param grant the access right that the answer is
 * @param provideDue until when it is to be provided, and why
 * @param usableFrom the first day of use that the access right has: later than {@code useFrom}
 *     where the provider was late, or a dispute had to be decided first
 * @param usableUntil the last, so that the right is as long as was asked for
 * @param provision how it was provided
 * @param provisionAfterDispute how that was provided which a dispute added, where something had
 *     been provided before
 * @param disposeDue until when the requester is to dispose of it, and why
 * @param disposal how the requester disposed of it
 * @param lockVersion which state of the draft this is, for who amends it; absent once it is filed
 *     or taken back
 * @param commands what this caller may do now
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

package org.infoshare.request;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.infoshare.deadline.DueDate;
import org.infoshare.grant.AccessMode;
import org.infoshare.grant.LegalBasis;

/**
 * A request, as its requester, its provider and the authority see it.
 *
 * @param entryVersion the version in force when it was filed; absent before
 * @param returnReason why the head sent it back, where that happened
 * @param ruleSet the rule-set in force when it was filed, {@code gz-2016} or {@code cn-2025}
 * @param filedAt when the provider received it
 * @param answerDue until when it is to be answered, and why
 * @param decision the answer, once there is one
 * @param grant the access right that the answer is
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
    RequestStage stage,
    String returnReason,
    String ruleSet,
    Instant filedAt,
    DueDate answerDue,
    Decision decision,
    UUID grant,
    Set<RequestCommand> commands) {}

package org.infoshare.cases.compliance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A violation as the department, the handling authority and the department that registered it see
 * it.
 *
 * @param article the article that was violated; {@code configured} where none was read
 * @param ruleSet the rule-set in force on the day of the fact, or that of the expired deadline
 * @param department the department that violated the rules
 * @param authority the authority that handles it
 * @param occurredOn the day of the fact; where a deadline expired, the first day after it
 * @param about the id or code of the case or entry concerned; absent where there is none
 * @param grants the grants concerned
 * @param registeredBy the account that registered it; {@code platform} where a deadline expired
 * @param measures what the department must correct; absent before an order
 * @param correctionDueOn the last day for the correction; absent without an order, or while its
 *     date is not known
 * @param report what the department reported; absent before
 * @param outcome the reasons of the approval, refusal, referral, termination or dismissal; absent
 *     before
 * @param referredTo the body to which it was referred
 * @param document the number of the document of the referral
 * @param obstacle {@code no-higher-body} where the handling authority is the department itself or
 *     has lost its function, and no other superior exists
 * @param commands the commands that this caller may give now
 */
public record ViolationView(
    UUID id,
    ViolationKind kind,
    ViolationSide side,
    String article,
    String ruleSet,
    String department,
    String authority,
    LocalDate occurredOn,
    String facts,
    String about,
    List<UUID> grants,
    ViolationStage stage,
    String registeredBy,
    Instant registeredAt,
    String measures,
    LocalDate correctionDueOn,
    String report,
    String outcome,
    String referredTo,
    String document,
    String obstacle,
    Set<ViolationCommand> commands) {}

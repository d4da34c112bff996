package org.infoshare.cases.compliance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A violation, as the department, the body that handles it and whoever registered it see it.
 *
 * @param article what it violates, of the rule-set in force when it was registered
 * @param department the department that did
 * @param authority the body that handles it
 * @param about the id or code of the case or entry concerned; absent where there is none
 * @param grants the access rights concerned
 * @param registeredBy the account that registered it; {@code platform} where a limit passed
 * @param measures what is to be corrected; absent before an order
 * @param correctBy the last day of the order; absent without one, or while its date is open
 * @param report what the department says it did; absent before it reported
 * @param outcome why it was confirmed, sent back, referred or dismissed; absent before
 * @param referredTo the body that it was handed to
 * @param document the number of the document by which it was referred
 * @param obstacle {@code no-higher-body} where its own department would handle it, or a body that
 *     lost its function, and none is above
 * @param commands what this caller may do now
 */
public record ViolationView(
    UUID id,
    ViolationKind kind,
    ViolationSide side,
    String article,
    String ruleSet,
    String department,
    String authority,
    String facts,
    String about,
    List<UUID> grants,
    ViolationStage stage,
    String registeredBy,
    Instant registeredAt,
    String measures,
    LocalDate correctBy,
    String report,
    String outcome,
    String referredTo,
    String document,
    String obstacle,
    Set<ViolationCommand> commands) {}

package org.infoshare.organisation.onboarding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.infoshare.time.deadline.DueDate;

/**
 * The application of a department to join the platform, as the department, its authority and the
 * auditor see it.
 *
 * @param origin how the department joined; the stated content is absent if it did not apply
 * @param ruleSet the rule-set in force when it applied
 * @param reviewDue the due date of the decision, with its explanation; absent if it did not apply,
 *     in lists without the days
 * @param missingInformation everything that was missing, if it was asked for
 * @param decisionReasons why it was refused
 * @param suspensionReasons why it is suspended now
 * @param agreement whether a confidentiality agreement binds it today
 * @param agreementUntil the last day of that agreement
 * @param commands the commands that this caller may give now
 */
public record ConnectionApplicationView(
    UUID id,
    String department,
    ConnectionOrigin origin,
    OnboardingStage stage,
    String unit,
    String creditCode,
    ContactPerson contact,
    NetworkZone networkZone,
    List<PlannedSystem> systems,
    String appliedBy,
    Instant appliedAt,
    String ruleSet,
    DueDate reviewDue,
    List<String> missingInformation,
    Instant supplementAskedAt,
    String decisionReasons,
    String decidedBy,
    Instant decidedAt,
    Instant activeSince,
    String suspensionReasons,
    Instant suspendedAt,
    AgreementValidity agreement,
    LocalDate agreementUntil,
    Set<OnboardingCommand> commands) {}

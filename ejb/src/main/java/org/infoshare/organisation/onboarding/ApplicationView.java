package org.infoshare.organisation.onboarding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.infoshare.time.deadline.DueDate;

/**
 * A department's way onto the platform, as itself, its authority and the auditor see it.
 *
 * @param origin how it came here; what it states is absent unless it applied
 * @param ruleSet the rule-set in force when it applied
 * @param reviewDue until when it is to be decided, and why; absent unless it applied, in lists
 *     without the days
 * @param supplement everything that was missing, where it was asked for
 * @param decisionReasons why it was refused
 * @param suspensionReason why it is suspended now
 * @param agreement whether a confidentiality agreement binds it today
 * @param agreementUntil the last day of that agreement
 * @param commands what this caller may do now
 */
public record ApplicationView(
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
    List<String> supplement,
    Instant supplementAt,
    String decisionReasons,
    String decidedBy,
    Instant decidedAt,
    Instant activeSince,
    String suspensionReason,
    Instant suspendedAt,
    AgreementState agreement,
    LocalDate agreementUntil,
    Set<OnboardingCommand> commands) {}

package org.infoshare.organisation.system;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.infoshare.organisation.onboarding.ConnectionOrigin;
import org.infoshare.organisation.onboarding.ContactPerson;

/**
 * An information system, as its department, the authority and the auditor see it.
 *
 * @param account the account with which it signs in
 * @param origin how it joined the platform
 * @param addresses the network addresses that may be called
 * @param certificateUntil the last day of its certificate, as its department declared it
 * @param contact the contact person; absent for a system that no head registered
 * @param activationAskedBy the account that asked for activation
 * @param stageReasons why it is suspended, was returned or is retired, if it is in such a stage
 * @param commands the commands that this caller may give now
 */
public record SystemView(
    UUID id,
    String department,
    String account,
    String name,
    ConnectionOrigin origin,
    SystemStage stage,
    List<String> addresses,
    CredentialKind credential,
    LocalDate certificateUntil,
    ContactPerson contact,
    String registeredBy,
    Instant registeredAt,
    String activationAskedBy,
    String activatedBy,
    Instant activatedAt,
    String stageReasons,
    Set<SystemCommand> commands) {}

package org.infoshare.organisation.onboarding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * An information system, as its department, the authority and the auditor see it.
 *
 * @param account the account it signs in with
 * @param origin how it came here
 * @param addresses the network addresses that may be called
 * @param certificateUntil the last day of its certificate, as its department declared it
 * @param contact whom to call; absent where it was taken over
 * @param activationAskedBy who asked to switch it on
 * @param reason why it was suspended, sent back or retired, where that is how it stands
 * @param commands what this caller may do now
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
    String reason,
    Set<SystemCommand> commands) {}

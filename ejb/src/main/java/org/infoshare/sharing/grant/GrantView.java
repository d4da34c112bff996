package org.infoshare.sharing.grant;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A grant, as consumer, provider and authority see it.
 *
 * @param request the request whose answer it is
 * @param stage active, suspended or ended
 * @param suspensionReason why it is suspended, where it is
 * @param endReason why it ended; absent where its entry left the catalogue
 * @param grantedAt when it was decided
 * @param settlementTerms on what terms its consumer agreed that it ends with the entry, where it
 *     did
 * @param settledAt when it agreed
 * @param takenOverFrom the merged department that had it; absent unless its consumer was merged
 * @param confirmUntil the last day of the transition, in which the consumer confirms it
 * @param confirmedAt when it did
 * @param commands what this caller may do now
 */
public record GrantView(
    UUID id,
    UUID request,
    String entry,
    int entryVersion,
    String provider,
    String consumer,
    List<String> items,
    LegalBasis legalBasis,
    String purpose,
    AccessMode mode,
    LocalDate validFrom,
    LocalDate validUntil,
    GrantStage stage,
    String suspensionReason,
    String endReason,
    Instant grantedAt,
    String settlementTerms,
    Instant settledAt,
    String takenOverFrom,
    LocalDate confirmUntil,
    Instant confirmedAt,
    Set<GrantCommand> commands) {}

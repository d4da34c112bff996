package org.infoshare.sharing.grant;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.infoshare.sharing.terms.AccessMode;
import org.infoshare.sharing.terms.LegalBasis;

/**
 * A grant as shown to its requester, its provider and the authority.
 *
 * @param request the request for which it was issued
 * @param stage active, suspended or ended
 * @param suspensionReasons why it is suspended; absent if it is not
 * @param endReasons why it ended; absent if its entry left the catalogue
 * @param grantedAt when it was decided
 * @param endTerms the terms on which its requester agreed that it ends with the entry; absent if it
 *     did not agree
 * @param endApprovedAt when its requester agreed
 * @param previousRequester the merged department that had it before; absent unless its requester
 *     was merged
 * @param confirmationDueOn the last day of the transition in which its requester confirms it
 * @param confirmedAt when its requester confirmed it
 * @param commands the commands that are offered to this caller now
 */
public record GrantView(
    UUID id,
    UUID request,
    String entry,
    int entryVersion,
    String provider,
    String requester,
    List<String> items,
    LegalBasis legalBasis,
    String purpose,
    AccessMode mode,
    LocalDate validFrom,
    LocalDate validUntil,
    GrantStage stage,
    String suspensionReasons,
    String endReasons,
    Instant grantedAt,
    String endTerms,
    Instant endApprovedAt,
    String previousRequester,
    LocalDate confirmationDueOn,
    Instant confirmedAt,
    Set<GrantCommand> commands) {}

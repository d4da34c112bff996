package org.infoshare.sharing.grant;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What was decided, and becomes the access right.
 *
 * @param request the request that it answers
 * @param entry the code of the entry
 * @param entryVersion the version decided on
 * @param provider the department that holds the information
 * @param requester the department that gets it
 * @param items the names of the granted items
 * @param legalBasis why
 * @param purpose for what; every call states it
 * @param mode how
 * @param validFrom the first day
 * @param validUntil the last day
 */
public record GrantDecision(
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
    LocalDate validUntil) {}

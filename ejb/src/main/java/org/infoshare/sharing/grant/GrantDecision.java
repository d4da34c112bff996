package org.infoshare.sharing.grant;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A decision to share, from which a grant is issued.
 *
 * @param request the request that it answers
 * @param entry the code of the entry
 * @param entryVersion the version of the entry that was decided on
 * @param provider the department that provides the information
 * @param requester the department that receives it
 * @param items the names of the granted items
 * @param legalBasis the legal basis for the sharing
 * @param purpose the purpose of use; every call states it
 * @param mode how the information is fetched
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

package org.infoshare.request;

import java.time.LocalDate;
import java.util.List;
import org.infoshare.grant.AccessMode;
import org.infoshare.grant.LegalBasis;

/**
 * What a department asks for (Decree 809 art. 20).
 *
 * @param entry the code of a published entry
 * @param legalBasis statute, article and duty; none may be empty
 * @param purpose for what the information is used, at most 200 characters; every later call states
 *     it
 * @param scenario in which procedure, at most 1000 characters
 * @param items the names of the items asked for
 * @param mode how it is fetched
 * @param useFrom the first day of use
 * @param useUntil the last day of use, at most five years later
 */
public record NewRequest(
    String entry,
    LegalBasis legalBasis,
    String purpose,
    String scenario,
    List<String> items,
    AccessMode mode,
    LocalDate useFrom,
    LocalDate useUntil) {}

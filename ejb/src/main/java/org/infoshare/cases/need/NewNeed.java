package org.infoshare.cases.need;

import java.time.LocalDate;
import java.util.List;
import org.infoshare.sharing.terms.AccessMode;
import org.infoshare.sharing.terms.LegalBasis;

/**
 * The content of a need for information outside the catalogue.
 *
 * @param name the name of the information, at most 64 characters and no personal data
 * @param description the description of the information, at most 1000 characters
 * @param items the needed information items, 1 to 200
 * @param basicClass the supposed class of basic information, 01 to 16 or 99; optional
 * @param supposedProvider the supposed provider; optional
 * @param legalBasis statute, article and duty; none may be empty
 * @param purpose the purpose of use, at most 200 characters
 * @param scenario the procedure in which it is used, at most 1000 characters
 * @param mode the access mode
 * @param useFrom the first day of use
 * @param useUntil the last day of use, at most five years later
 */
public record NewNeed(
    String name,
    String description,
    List<NeedItem> items,
    String basicClass,
    String supposedProvider,
    LegalBasis legalBasis,
    String purpose,
    String scenario,
    AccessMode mode,
    LocalDate useFrom,
    LocalDate useUntil) {}

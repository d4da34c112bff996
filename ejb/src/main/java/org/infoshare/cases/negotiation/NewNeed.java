package org.infoshare.cases.negotiation;

import java.time.LocalDate;
import java.util.List;
import org.infoshare.sharing.grant.AccessMode;
import org.infoshare.sharing.grant.LegalBasis;

/**
 * What a department needs that no entry of the catalogue offers.
 *
 * @param name what it is called, at most 64 characters and no personal data
 * @param description what it is, at most 1000 characters
 * @param items the information items wanted, 1 to 200
 * @param basicClass the class of basic information that it is thought to belong to, 01 to 16 or 99;
 *     optional
 * @param holder the department that is thought to hold it; optional
 * @param legalBasis statute, article and duty; none may be empty
 * @param purpose for what it is used, at most 200 characters
 * @param scenario in which procedure, at most 1000 characters
 * @param mode how it is to be fetched
 * @param useFrom the first day of use
 * @param useUntil the last day of use, at most five years later
 */
public record NewNeed(
    String name,
    String description,
    List<NeedItem> items,
    String basicClass,
    String holder,
    LegalBasis legalBasis,
    String purpose,
    String scenario,
    AccessMode mode,
    LocalDate useFrom,
    LocalDate useUntil) {}

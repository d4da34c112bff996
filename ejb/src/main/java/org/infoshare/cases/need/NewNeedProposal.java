package org.infoshare.cases.need;

import java.time.LocalDate;
import org.infoshare.catalogue.description.NewEntry;
import org.infoshare.sharing.terms.AccessMode;

/**
 * Terms that one party proposes to the other.
 *
 * @param entry the future entry of the catalogue, as a draft; the requester gets its shared items
 * @param mode the access mode
 * @param useFrom the first day of use
 * @param useUntil the last day of use, at most five years later
 * @param text a further text, at most 1000 characters; optional
 */
public record NewNeedProposal(
    NewEntry entry, AccessMode mode, LocalDate useFrom, LocalDate useUntil, String text) {

  NeedTerms terms() {
    return new NeedTerms(entry, mode, useFrom, useUntil);
  }
}

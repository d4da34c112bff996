package org.infoshare.cases.negotiation;

import java.time.LocalDate;
import org.infoshare.catalogue.entry.NewEntry;
import org.infoshare.sharing.grant.AccessMode;

/**
 * Terms that one side proposes to the other.
 *
 * @param entry the entry that is to come into the catalogue, as its draft would say it; its items
 *     that are shared are what the requester gets
 * @param mode how it is fetched
 * @param useFrom the first day of use
 * @param useUntil the last day of use, at most five years later
 * @param text what else is said, at most 1000 characters; optional
 */
public record NewProposal(
    NewEntry entry, AccessMode mode, LocalDate useFrom, LocalDate useUntil, String text) {

  NeedTerms terms() {
    return new NeedTerms(entry, mode, useFrom, useUntil);
  }
}

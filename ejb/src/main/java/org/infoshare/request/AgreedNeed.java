package org.infoshare.request;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.infoshare.grant.AccessMode;
import org.infoshare.grant.LegalBasis;

/**
 * What two departments agreed on outside the catalogue, once the entry is there.
 *
 * @param need the need that it comes from
 * @param preparedBy the accounts that prepared the need
 * @param items the items that were agreed on
 */
public record AgreedNeed(
    UUID need,
    String requester,
    String ruleSet,
    List<String> preparedBy,
    LegalBasis legalBasis,
    String purpose,
    String scenario,
    List<String> items,
    AccessMode mode,
    LocalDate useFrom,
    LocalDate useUntil) {

  public AgreedNeed {
    preparedBy = List.copyOf(preparedBy);
    items = List.copyOf(items);
  }

  /** The same, asked for of the entry that came of it. */
  NewRequest asked(String entry) {
    return new NewRequest(
        entry, legalBasis, purpose, scenario, items, mode, useFrom, useUntil, null, null);
  }
}

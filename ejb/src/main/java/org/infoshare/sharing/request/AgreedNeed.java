package org.infoshare.sharing.request;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.infoshare.catalogue.entry.PublishedEntry;
import org.infoshare.catalogue.entry.Sharing;
import org.infoshare.sharing.grant.AccessMode;
import org.infoshare.sharing.grant.LegalBasis;

/**
 * What two departments agreed on outside the catalogue, or a dispute between them decided, once the
 * entry is there.
 *
 * @param need the need that it comes from
 * @param preparedBy the accounts that prepared the need
 * @param basis which of the two it was
 * @param items the items that were agreed on, as the entry names them; those that were decided on,
 *     as the need does
 */
public record AgreedNeed(
    UUID need,
    String requester,
    String ruleSet,
    List<String> preparedBy,
    LegalBasis legalBasis,
    String purpose,
    String scenario,
    SharingBasis basis,
    List<String> items,
    AccessMode mode,
    LocalDate useFrom,
    LocalDate useUntil) {

  public AgreedNeed {
    preparedBy = List.copyOf(preparedBy);
    items = List.copyOf(items);
  }

  /** The same with as many days of use, none of which passed while the entry was to come. */
  AgreedNeed startingNotBefore(LocalDate day) {
    var period = new UsePeriod(useFrom, useUntil).startingNotBefore(day);
    return new AgreedNeed(
        need,
        requester,
        ruleSet,
        preparedBy,
        legalBasis,
        purpose,
        scenario,
        basis,
        items,
        mode,
        period.from(),
        period.until());
  }

  /** Of what was agreed on or decided that which the entry does not share. */
  public List<String> itemsMissingIn(PublishedEntry published) {
    var missing = new ArrayList<>(items);
    if (published.sharing() != Sharing.NOT_SHARED) {
      missing.removeAll(ItemCoverage.coveredNames(items, published.items()));
    }
    return List.copyOf(missing);
  }

  /**
   * Of the published entry what it shares of that; nothing where a decision is not carried out by
   * it as a whole.
   */
  public List<String> itemsSharedBy(PublishedEntry published) {
    var missing = itemsMissingIn(published);
    boolean shares =
        basis == SharingBasis.AGREEMENT ? missing.size() < items.size() : missing.isEmpty();
    return shares ? ItemCoverage.coveringItems(items, published.items()) : List.of();
  }

  /** The same in the names that the entry has for it. */
  AgreedNeed withItemNames(List<String> names) {
    return new AgreedNeed(
        need,
        requester,
        ruleSet,
        preparedBy,
        legalBasis,
        purpose,
        scenario,
        basis,
        basis == SharingBasis.AGREEMENT ? items : names,
        mode,
        useFrom,
        useUntil);
  }

  /** The same, asked for of the entry that came of it. */
  NewRequest toNewRequest(String entry) {
    return new NewRequest(
        entry, legalBasis, purpose, scenario, items, mode, useFrom, useUntil, null, null);
  }
}

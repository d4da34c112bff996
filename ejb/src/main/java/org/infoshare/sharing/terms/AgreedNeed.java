package org.infoshare.sharing.terms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.infoshare.catalogue.description.Sharing;
import org.infoshare.catalogue.publication.PublishedEntry;

/**
 * A need that two departments agreed on outside the catalogue, or that a dispute between them
 * decided, once its entry is published.
 *
 * @param need the id of the need
 * @param preparedBy the accounts that prepared the need
 * @param basis whether it was agreed on or decided
 * @param items the names of the items: as in the entry for an agreement, as in the need for a
 *     decision
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

  /** The same need with a period of the same length that does not start before that day. */
  public AgreedNeed startingNotBefore(LocalDate day) {
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

  /** The agreed or decided items that the entry does not share. */
  public List<String> itemsMissingIn(PublishedEntry published) {
    var missing = new ArrayList<>(items);
    if (published.sharing() != Sharing.NOT_SHARED) {
      missing.removeAll(ItemCoverage.coveredNames(items, published.items()));
    }
    return List.copyOf(missing);
  }

  /**
   * The items of the published entry that cover the agreed or decided items. Empty if the entry
   * does not cover a decision as a whole.
   */
  public List<String> itemsSharedBy(PublishedEntry published) {
    var missing = itemsMissingIn(published);
    boolean shares =
        basis == SharingBasis.AGREEMENT ? missing.size() < items.size() : missing.isEmpty();
    return shares ? ItemCoverage.coveringItems(items, published.items()) : List.of();
  }

  /** The same need with the item names of the entry. */
  public AgreedNeed withItemNames(List<String> names) {
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

  /** The need as a new request for its published entry. */
  public NewRequest toNewRequest(String entry) {
    return NewRequest.of(entry, items, legalBasis, purpose, scenario, mode, useFrom, useUntil);
  }
}

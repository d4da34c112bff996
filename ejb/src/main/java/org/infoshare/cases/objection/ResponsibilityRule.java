package org.infoshare.cases.objection;

import static org.infoshare.cases.objection.ObjectionReason.ITEMS_OF_SEVERAL_SOURCES;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.function.Function;
import org.infoshare.catalogue.entry.ItemDefinition;
import org.infoshare.catalogue.entry.PublishedEntry;
import org.infoshare.catalogue.source.ResponsibleSource;
import org.infoshare.foundation.platform.Refusal;

/**
 * Who answers for what is in doubt: the responsible department of the item by the table of
 * responsible sources, and the provider of the entry where the table does not list it (2016 rules
 * art. 3).
 */
final class ResponsibilityRule {

  private ResponsibilityRule() {}

  /**
   * The responsible department; empty where the table leaves it open.
   *
   * @param items the names of the items in doubt; none for a record or an entry as a whole, for
   *     which the provider answers
   * @param provider who provides the entry today
   * @param sources who answers for a term today
   * @throws Refusal {@code items-of-several-sources}
   */
  static Optional<String> responsibleFor(
      PublishedEntry entry,
      Collection<String> items,
      String provider,
      Function<String, ResponsibleSource> sources) {
    var found = new LinkedHashSet<Optional<String>>();
    entry.items().stream()
        .filter(item -> items.contains(item.name()))
        .map(ItemDefinition::term)
        .map(term -> term == null ? ResponsibleSource.NOT_LISTED : sources.apply(term))
        .map(
            source ->
                source.listed() ? Optional.ofNullable(source.department()) : Optional.of(provider))
        .forEach(found::add);
    if (found.size() > 1) {
      throw new Refusal(ITEMS_OF_SEVERAL_SOURCES);
    }
    return found.isEmpty() ? Optional.of(provider) : found.iterator().next();
  }
}

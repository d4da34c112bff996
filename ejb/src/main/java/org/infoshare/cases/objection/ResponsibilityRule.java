package org.infoshare.cases.objection;

import static org.infoshare.cases.objection.ObjectionReason.ITEMS_OF_SEVERAL_SOURCES;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.function.Function;
import org.infoshare.catalogue.description.ItemDefinition;
import org.infoshare.catalogue.publication.PublishedEntry;
import org.infoshare.catalogue.source.ResponsibleSource;
import org.infoshare.foundation.platform.Refusal;

/**
 * The rule that finds the responsible department of the data in doubt: the department of the item
 * in the table of responsible departments, or the provider of the entry where the table does not
 * list the item (2016 rules art. 3).
 */
final class ResponsibilityRule {

  private ResponsibilityRule() {}

  /**
   * The responsible department; empty where the table does not determine it.
   *
   * @param items the names of the items in doubt; none for a record or an entry as a whole, for
   *     which the provider is responsible
   * @param provider the present provider of the entry
   * @param sources the present responsible source of a term
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

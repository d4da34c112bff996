package org.infoshare.cases.objection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.infoshare.catalogue.publication.PublishedEntry;
import org.infoshare.catalogue.source.ResponsibleSources;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.organisation.department.Departments;
import org.infoshare.organisation.department.Successions;

/**
 * Finds the responsible department of doubted data, and the authority that assigns it where it is
 * not determined.
 */
@ApplicationScoped
class ResponsibleDepartments {

  @Inject private ResponsibleSources sources;
  @Inject private Successions successions;
  @Inject private Departments departments;
  @Inject private Clock clock;

  /**
   * The responsible department; empty where the table does not determine it.
   *
   * @param items the names of the doubted items; none for a record or an entry as a whole
   * @throws Refusal {@code items-of-several-sources}
   */
  Optional<String> responsible(PublishedEntry entry, Collection<String> items) {
    String provider = provider(entry);
    return ResponsibilityRule.responsibleFor(
        entry, items, provider, term -> sources.of(term, provider));
  }

  /**
   * The departments to which an authority may assign an objection: the provider of the entry, and
   * those that the table names for one of the doubted items.
   *
   * @param provider the provider when the objection was raised
   * @param items the names of the doubted items; none for a record or an entry as a whole
   */
  Set<String> candidates(PublishedEntry entry, String provider, Collection<String> items) {
    var candidates = new HashSet<String>();
    candidates.add(provider);
    candidates.add(provider(entry));
    entry.items().stream()
        .filter(item -> items.contains(item.name()) && item.term() != null)
        .forEach(item -> candidates.addAll(sources.candidates(item.term(), provider(entry))));
    return candidates;
  }

  /** The present provider of the entry; for a merged department this is its successor. */
  String provider(PublishedEntry entry) {
    return successions.on(LocalDate.now(clock)).successorOf(entry.provider());
  }

  /** The sharing authority of a department; null where its area has none. */
  String authorityOf(String department) {
    return departments.overseerOf(department);
  }
}

package org.infoshare.cases.objection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
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

  /** The present provider of the entry; for a merged department this is its successor. */
  String provider(PublishedEntry entry) {
    return successions.on(LocalDate.now(clock)).successorOf(entry.provider());
  }

  /** The sharing authority of a department; null where its area has none. */
  String authorityOf(String department) {
    return departments.authorityOf(department);
  }
}

package org.infoshare.catalogue.source;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.infoshare.catalogue.description.ItemDefinition;
import org.infoshare.catalogue.description.ItemType;
import org.infoshare.catalogue.description.Sharing;
import org.infoshare.catalogue.publication.PublishedCatalogue;
import org.infoshare.catalogue.publication.PublishedEntries;
import org.infoshare.catalogue.publication.PublishedEntry;
import org.infoshare.foundation.persistence.Sql;
import org.infoshare.foundation.persistence.TestDatabase;
import org.infoshare.foundation.platform.PlatformClock;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.organisation.department.DepartmentLevel;
import org.infoshare.organisation.department.Successions;
import org.infoshare.organisation.department.Territory;

/** Publishes entries under the rule of one source, each in a transaction of its own. */
final class SamplePublications {

  static final Instant NOON = Instant.parse("2026-11-24T04:00:00Z");

  /** Where the departments of {@link SampleDepartments} work. */
  static final Territory CITY = new Territory(DepartmentLevel.MUNICIPAL, "440100");

  static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  static final Clock CLOCK = Clock.fixed(NOON, PlatformClock.ZONE);

  private static final AtomicInteger NUMBERS = new AtomicInteger(700_000);

  private SamplePublications() {}

  static Responsibilities table(Sql sql) {
    return new Responsibilities(sql, new Successions(sql));
  }

  static TermSources attributions(Sql sql) {
    return new TermSources(table(sql), new SampleTerritories(sql), new Successions(sql), CLOCK);
  }

  static String outcome(PublishedEntry proposed) {
    try {
      publish(proposed);
      return "published";
    } catch (Refusal refused) {
      return refused.reason().code();
    }
  }

  static void publish(PublishedEntry proposed) {
    TestDatabase.inTransaction(
        sql -> {
          check(sql, proposed);
          PublishedCatalogue.store(sql, proposed);
          rule(sql).published(proposed);
        });
  }

  static void check(Sql sql, PublishedEntry proposed) {
    rule(sql).check(proposed, null);
  }

  static OneSourceRule rule(Sql sql) {
    return new OneSourceRule(
        new StandardTerms(sql), attributions(sql), new PublishedItems(sql), codes -> Map.of());
  }

  static PublishedEntry entry(String department, String... itsTerms) {
    return PublishedEntries.of(
        "307001/" + NUMBERS.incrementAndGet(),
        1,
        department,
        "桥梁登记",
        Sharing.CONDITIONAL,
        null,
        items(itsTerms));
  }

  static List<ItemDefinition> items(String... itsTerms) {
    return Arrays.stream(itsTerms)
        .map(
            code ->
                new ItemDefinition(
                    "item",
                    "信息项",
                    "Item",
                    ItemType.CHARACTER,
                    20,
                    true,
                    false,
                    Sharing.CONDITIONAL,
                    code))
        .toList();
  }
}

package org.infoshare.catalogue.source;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.infoshare.catalogue.publication.PublishedCatalogue;
import org.infoshare.foundation.persistence.Sql;
import org.infoshare.foundation.persistence.TestDatabase;
import org.infoshare.organisation.department.Successions;

/**
 * The catalogue of the demonstration, published under the rule of one source in a database that is
 * as before when the work is done.
 */
public final class DemonstrationCatalogue {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-24T02:00:00Z"), ZoneId.of("Asia/Shanghai"));

  private DemonstrationCatalogue() {}

  /** Works on who publishes what in it. */
  public static <T> T with(Function<ProvidedItems, T> work) {
    var result = new AtomicReference<T>();
    try {
      TestDatabase.inTransaction(
          sql -> {
            result.set(work.apply(published(sql)));
            throw new Undone();
          });
    } catch (Undone asMeant) {
      return result.get();
    }
    throw new AssertionError("The transaction was not undone");
  }

  /** The standard terms that every installation begins with. */
  public static List<StandardTerm> terms(Sql sql) {
    return new StandardTerms(sql)
        .all().stream().filter(term -> !term.code().startsWith("test.")).toList();
  }

  private static ProvidedItems published(Sql sql) {
    var successions = new Successions(sql);
    var responsibilities = new Responsibilities(sql, successions);
    var attributions =
        new TermSources(responsibilities, new SampleTerritories(sql), successions, CLOCK);
    var terms = new StandardTerms(sql);
    var items = new PublishedItems(sql);
    DemoSources.lines().stream()
        .map(line -> line.split(",", -1)[1])
        .distinct()
        .forEach(code -> SampleDepartments.store(sql, code));
    DemoSources.lines()
        .forEach(line -> DemoSources.assign(line.split(",", -1), responsibilities, attributions));
    var rule = new OneSourceRule(terms, attributions, items, codes -> Map.of());
    for (var entry : PublishedCatalogue.demonstrationEntries()) {
      rule.check(entry, null);
      PublishedCatalogue.store(sql, entry);
      rule.published(entry);
    }
    return new ProvidedItems(terms, attributions, items, PublishedCatalogue.on(sql));
  }

  /** Ends the transaction without a trace. */
  private static final class Undone extends RuntimeException {

    private static final long serialVersionUID = 1;
  }
}

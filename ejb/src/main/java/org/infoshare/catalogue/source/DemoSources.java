package org.infoshare.catalogue.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.infoshare.foundation.demonstration.Demonstration;
import org.infoshare.foundation.persistence.FirstStartLock;

/**
 * Assigns the functions in the table to the departments of the demonstration, and designates the
 * source if the table names several functions: a choice for the demonstration, not a fact.
 *
 * <p>It runs only if the setting {@code infoshare.demo} is true and no row has a department yet.
 */
@Startup
@Singleton
@DependsOn("DemoDepartments")
@PermitAll
public class DemoSources {

  @Inject private Demonstration demonstration;

  @Inject private Responsibilities responsibilities;
  @Inject private TermSources attributions;
  @Inject private FirstStartLock firstStart;

  @PostConstruct
  void load() {
    if (!demonstration.isActive()) {
      return;
    }
    firstStart.acquire();
    var rows =
        responsibilities.list(
            new ResponsibilityFilter(null, null, null, null), attributions.today());
    if (rows.stream().allMatch(row -> row.department() == null)) {
      lines().forEach(line -> assign(line.split(",", -1), responsibilities, attributions));
    }
  }

  static void assign(
      String[] columns, Responsibilities responsibilities, TermSources attributions) {
    responsibilities.assign(
        columns[0], columns[1], attributions.territoryOf(columns[1]), attributions.today());
    if (!columns[2].isEmpty()) {
      var filter = new ResponsibilityFilter(null, columns[2], null, null);
      responsibilities.list(filter, attributions.today()).stream()
          .filter(row -> row.function().equals(columns[0]))
          .forEach(row -> responsibilities.designateSource(row.id(), row.validFrom()));
    }
  }

  static List<String> lines() {
    try (InputStream file = DemoSources.class.getResourceAsStream("/demo/functions.csv")) {
      return new String(file.readAllBytes(), UTF_8).lines().skip(1).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}

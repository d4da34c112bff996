package org.infoshare.catalogue.publication;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.infoshare.catalogue.description.ClassNodes;
import org.infoshare.catalogue.description.NewEntry;
import org.infoshare.foundation.persistence.Sql;
import org.infoshare.foundation.platform.Json;

/** A published catalogue in a test database, for the features that build on it. */
public final class PublishedCatalogue {

  private static final Path DEMO =
      Path.of("..", "launcher", "src", "main", "resources", "demo", "entries.json");
  private static final Instant AT = Instant.parse("2026-09-01T02:00:00Z");

  /** Far from the numbers that other tests take. */
  private static final int NUMBER = 900_001;

  private PublishedCatalogue() {}

  /** The catalogue that reads from there. */
  public static Catalogue on(Sql sql) {
    return new Catalogue(new EntryVersions(sql), new ClassNodes(sql));
  }

  /** Keeps a version as published; of its entry no more than the schema asks for. */
  public static void store(Sql sql, PublishedEntry entry) {
    sql.useHandle(
        handle ->
            handle.execute(
                """
                insert into catalogue_entry
                  (code, node, sequence, provider, name, summary, format_class, update_cycle,
                   sharing, sharing_mode, open_to_public, grading, stage, published_version,
                   published_at, changed_at, lock_version)
                values (?, ?, ?, ?, ?, '摘要', 'DATABASE', 'YEARLY', 'UNCONDITIONAL',
                  'PLATFORM', true, 'GENERAL', 'PUBLISHED', 1, now(), now(), 1)
                on conflict (code) do nothing
                """,
                entry.code(),
                entry.content().node(),
                Integer.valueOf(entry.code().substring(entry.code().indexOf('/') + 1)),
                entry.provider(),
                entry.name()));
    new EntryVersions(sql).add(entry, "iic.staff");
  }

  /** The entries of the demonstration, each as the first version under its node. */
  public static List<PublishedEntry> demonstrationEntries() {
    try {
      var entries = new ArrayList<PublishedEntry>();
      for (JsonNode one : Json.mapper().readTree(Files.readString(DEMO))) {
        var content =
            Json.lenientReader().forType(NewEntry.class).<NewEntry>readValue(one.path("entry"));
        entries.add(
            new PublishedEntry(
                content.node() + "/" + NUMBER, 1, one.path("department").asText(), content, AT));
      }
      return entries;
    } catch (JsonProcessingException broken) {
      throw new IllegalStateException(broken);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}

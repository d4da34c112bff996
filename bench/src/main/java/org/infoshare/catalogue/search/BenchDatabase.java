package org.infoshare.catalogue.search;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.infoshare.bench.OwnDatabase;
import org.postgresql.PGConnection;

/** The catalogue in a PostgreSQL for the bench alone. */
final class BenchDatabase implements AutoCloseable {

  private static final int BATCH = 5_000;

  private final OwnDatabase database;

  BenchDatabase() throws IOException, SQLException {
    database = new OwnDatabase();
  }

  Connection connect() throws SQLException {
    return database.connect();
  }

  /** Fills the tables from one number to another by COPY; the index is made afterwards. */
  void fill(int from, int until) throws SQLException, IOException {
    try (var connection = connect();
        var statement = connection.createStatement()) {
      statement.execute("drop index search_entry_tokens");
      statement.execute("alter table search_content drop constraint search_content_entry_fk");
      for (int first = from; first < until; first += BATCH) {
        var written =
            IntStream.range(first, Math.min(until, first + BATCH))
                .parallel()
                .mapToObj(GeneratedCatalogue::entry)
                .map(entry -> Map.entry(entry, IndexedEntries.IndexColumns.of(entry)))
                .toList();
        copy(
            connection,
            "search_entry (code, name, words, size, items, summary, facets, tokens, analysis,"
                + " published_at)",
            written.stream()
                .map(
                    one ->
                        line(
                            one.getValue().code(),
                            one.getValue().name(),
                            one.getValue().words(),
                            one.getValue().size(),
                            one.getValue().items(),
                            one.getValue().summary(),
                            one.getValue().facets(),
                            one.getValue().tokens(),
                            Tokens.ANALYSIS_VERSION,
                            one.getKey().publishedAt().atOffset(ZoneOffset.UTC))));
        copy(
            connection,
            "search_content (code, content)",
            written.stream().map(Map.Entry::getValue).map(one -> line(one.code(), one.content())));
      }
    }
  }

  /** Creates the index again, and lets the database analyse its tables. */
  void index() throws SQLException {
    try (var connection = connect();
        var statement = connection.createStatement()) {
      statement.execute(
          "create index search_entry_tokens on search_entry using gin (tokens)"
              + " with (fastupdate = off)");
      statement.execute(
          "alter table search_content add constraint search_content_entry_fk"
              + " foreign key (code) references search_entry (code) on delete cascade");
      statement.execute("vacuum analyze search_entry, search_content");
      statement.execute("checkpoint");
    }
  }

  String ask(String question) throws SQLException {
    return database.ask(question);
  }

  private static void copy(Connection connection, String target, Stream<String> lines)
      throws SQLException, IOException {
    connection
        .unwrap(PGConnection.class)
        .getCopyAPI()
        .copyIn(
            "copy " + target + " from stdin",
            new StringReader(lines.collect(Collectors.joining())));
  }

  private static String line(Object... values) {
    return Stream.of(values)
        .map(
            value ->
                String.valueOf(value)
                    .replace("\\", "\\\\")
                    .replace("\t", "\\t")
                    .replace("\n", "\\n"))
        .collect(Collectors.joining("\t", "", "\n"));
  }

  @Override
  public void close() throws IOException {
    database.close();
  }
}

package org.infoshare.catalogue.harvest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.eclipse.rdf4j.model.Model;
import org.infoshare.catalogue.dcat.DcatFormat;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What a document names once costs again for each dataset that refers to it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReadingBudgetTest {

  private static final String PREFIXES =
      """
      @prefix dcat: <http://www.w3.org/ns/dcat#> . @prefix dct: <http://purl.org/dc/terms/> .
      @prefix foaf: <http://xmlns.com/foaf/0.1/> . @prefix csvw: <http://www.w3.org/ns/csvw#> .
      @prefix x: <urn:x:> .
      """;

  private final ReadingBudget budget = budget(InstantSource.fixed(Instant.EPOCH));

  @Test
  void a_dataset_has_no_more_items_in_all_its_tables_than_in_one() throws HarvestException {
    var found = read(catalogue(1, 2, 251));

    assertThat(found.datasets()).isEmpty();
    assertThat(found.faults())
        .singleElement()
        .satisfies(
            faulty -> {
              assertThat(faulty.fault()).isEqualTo(DatasetFault.TOO_MANY);
              assertThat(faulty.property()).isEqualTo("column");
            });
    assertThat(read(catalogue(1, 2, 250)).datasets()).hasSize(1);
  }

  @Test
  void items_that_many_datasets_share_count_for_each_of_them() {
    assertRefused(catalogue(501, 1, 500), "more than 250000 items");
  }

  @Test
  void values_that_many_datasets_share_count_for_each_of_them() {
    assertRefused(
        datasets(60, "dct:publisher x:p") + "x:p foaf:name " + numbered("", 50_000) + " .",
        "more than 5000000 values to look at");
  }

  @Test
  void text_that_many_datasets_share_counts_for_each_of_them() {
    String columns =
        IntStream.range(0, 400)
            .mapToObj(i -> "x:c%d csvw:name \"%s\" .".formatted(i, "n".repeat(499)))
            .collect(joining("\n"));
    assertRefused(catalogue(200, 1, 400) + columns, "more than 32000000 characters of text");
  }

  @Test
  void names_count_as_long_as_their_prefix_makes_them() {
    assertRefused(
        "@prefix long: <urn:"
            + "x".repeat(15_000)
            + "> . x:s x:p "
            + numbered("long:", 5_000)
            + ".",
        "more than 64000000 characters");
  }

  @Test
  void names_of_a_context_count_wherever_they_are_used() {
    String nodes = ", \"@graph\": [" + "{\"c:p\": 1}, ".repeat(20_000) + "{}]}";
    String chain = "{\"@context\": {\"a\": \"%s:\", \"b\": \"a:%s\", \"c\": \"b:%s\"}";
    String long2 = "x".repeat(2_000);

    assertJsonRefused(
        chain.formatted("urn", long2, long2) + nodes,
        "more than 100000000 characters of expanded names");
    assertJsonRefused(chain.formatted("c", "x", "x") + nodes, "terms that stand for each other");
  }

  @Test
  void terms_of_a_context_count_wherever_another_context_begins() {
    String terms =
        IntStream.range(0, 2_000)
            .mapToObj(i -> "\"t%d\": \"urn:t%d\"".formatted(i, i))
            .collect(joining(", "));
    String many = "{\"@context\": {}}, ".repeat(3_000);
    String used = "{\"t1\": {}}, ".repeat(3_000);

    assertJsonRefused(
        "{\"@context\": {%s}, \"@graph\": [%s{}]}".formatted(terms, many),
        "more than 5000000 terms in contexts");
    assertJsonRefused(
        "{\"@context\": {%s, \"t1\": {\"@id\": \"urn:t1\", \"@context\": {}}}, \"@graph\": [%s{}]}"
            .formatted(terms.replace("\"t1\": \"urn:t1\", ", ""), used),
        "more than 5000000 terms in contexts");
  }

  private void assertJsonRefused(String document, String detail) {
    var failed =
        catchThrowableOfType(
            HarvestException.class,
            () ->
                new DocumentReader(budget)
                    .read(DcatFormat.JSON_LD, document.getBytes(UTF_8), "https://other.example/"));
    assertThat(failed.detail()).isEqualTo(detail);
  }

  @Test
  void reading_ends_when_its_time_is_over() throws HarvestException {
    var asked = new AtomicInteger();
    InstantSource clock = () -> Instant.EPOCH.plusSeconds(asked.getAndIncrement());
    String document = catalogue(1, 1, 40);

    assertThat(refusal(document, budget(clock))).isEqualTo("reading took too long");
    var parsed = parse(document, budget);
    asked.set(0);
    var failed =
        catchThrowableOfType(
            HarvestException.class,
            () -> DatasetReader.read(parsed, "https://own.example/", budget(clock)));
    assertThat(failed.detail()).isEqualTo("reading took too long");
  }

  /** A catalogue each of whose datasets has the same tables, which have the same columns. */
  private static String catalogue(int datasets, int tables, int columns) {
    return datasets(datasets, "dct:conformsTo " + numbered("x:t", tables))
        + IntStream.range(0, tables)
            .mapToObj(table -> "x:t%d csvw:column %s .\n".formatted(table, own(table, columns)))
            .collect(joining());
  }

  private static String own(int table, int columns) {
    return IntStream.range(0, columns)
        .mapToObj(column -> "x:c" + (table * columns + column))
        .collect(joining(", "));
  }

  private static String datasets(int count, String property) {
    return IntStream.range(0, count)
        .mapToObj(
            i ->
                "x:d%d a dcat:Dataset ; dct:title '题' ; dct:description '述' ; %s .\n"
                    .formatted(i, property))
        .collect(joining());
  }

  private static String numbered(String name, int count) {
    return IntStream.range(0, count).mapToObj(i -> name + i).collect(joining(", "));
  }

  private static ReadingBudget budget(InstantSource clock) {
    return new ReadingBudget(500_000, Duration.ofSeconds(30), clock);
  }

  private DatasetReader.ReadResult read(String document) throws HarvestException {
    return DatasetReader.read(parse(document, budget), "https://own.example/", budget);
  }

  private static Model parse(String document, ReadingBudget budget) throws HarvestException {
    return new DocumentReader(budget)
        .read(DcatFormat.TURTLE, (PREFIXES + document).getBytes(UTF_8), "https://other.example/");
  }

  private void assertRefused(String document, String detail) {
    assertThat(refusal(document, budget)).isEqualTo(detail);
  }

  private static String refusal(String document, ReadingBudget budget) {
    var failed =
        catchThrowableOfType(
            HarvestException.class,
            () -> DatasetReader.read(parse(document, budget), "https://own.example/", budget));
    assertThat(failed.failure()).isEqualTo(HarvestFailure.UNREADABLE);
    return failed.detail();
  }
}

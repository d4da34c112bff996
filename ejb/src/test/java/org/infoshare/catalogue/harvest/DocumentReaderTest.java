package org.infoshare.catalogue.harvest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.InstantSource;
import org.infoshare.catalogue.dcat.DcatFormat;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A stranger's document is read within bounds, and nothing is fetched for it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DocumentReaderTest {

  private static final String BASE = "https://other.example/catalogue";

  private static final String DATASET =
      """
      @prefix dcat: <http://www.w3.org/ns/dcat#> .
      @prefix dct: <http://purl.org/dc/terms/> .
      """;

  @Test
  void the_nesting_of_what_is_quoted_or_commented_does_not_count() {
    assertThat(
            TurtleNesting.depthOf(
                "<a> <b> \"[[[\\\"[[\", '(((' . # [[[\n <c[[> <d> [ <e> ( 1 ) ] ."))
        .isEqualTo(2);
    assertThat(TurtleNesting.depthOf("<a> <b> \"\"\"[ \" [ \"\"\", [] .")).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 1_000_000})
  void deep_nesting_is_unreadable(int depth) {
    refused(DcatFormat.TURTLE, "<a:a> <b:b> " + "[ <b:b> ".repeat(depth));
    refused(DcatFormat.TURTLE, "<a:a> <b:b> " + "( ".repeat(depth));
    refused(DcatFormat.JSON_LD, "{\"a:b\":".repeat(depth));
    refused(DcatFormat.JSON_LD, "[".repeat(depth) + "]".repeat(depth));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"http://127.0.0.1:1/context\"",
        "\"file:///etc/passwd\"",
        "{\"@import\": \"http://127.0.0.1:1/context\"}",
        "[{}, \"relative\"]"
      })
  void a_remote_context_is_not_fetched(String context) {
    refused(DcatFormat.JSON_LD, "{\"@context\": " + context + ", \"a:b\": \"c\"}");
  }

  @Test
  void a_huge_literal_is_unreadable() {
    String huge = "x".repeat(DocumentReader.MAX_TEXT_LENGTH + 1);
    refused(DcatFormat.TURTLE, "<a:a> <b:b> \"" + huge + "\" .");
    refused(DcatFormat.JSON_LD, "{\"@id\":\"a:a\",\"b:b\":\"" + huge + "\"}");
  }

  @Test
  void a_graph_beyond_the_bound_is_unreadable() throws HarvestException {
    String three = "<a:a> <b:b> 1, 2, 3 .";
    assertThat(reader(3).read(DcatFormat.TURTLE, three.getBytes(UTF_8), BASE)).hasSize(3);
    var failed =
        catchThrowableOfType(
            HarvestException.class,
            () -> reader(2).read(DcatFormat.TURTLE, three.getBytes(UTF_8), BASE));
    assertThat(failed.failure()).isEqualTo(HarvestFailure.UNREADABLE);
  }

  @Test
  void what_is_not_in_its_format_is_unreadable() {
    refused(DcatFormat.TURTLE, "<html>");
    refused(DcatFormat.JSON_LD, "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>");
    refused(DcatFormat.JSON_LD, "{\"@id\": \"a:a\", \"@id\": \"b:b\"}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "TURTLE | '<a:a> <b:b> 1 .\n<c:c> } <d:d> .' | [line 2]",
        "JSON_LD | '{\"@id\":\n  \"a:a\",\n  nonsense}' | [line 3, column",
        "JSON_LD | '{\"@context\": \"http://o.example/\", \"a:b\": \"c\"}' | context"
      })
  void what_made_it_unreadable_is_told(DcatFormat format, String document, String detail) {
    var failed =
        catchThrowableOfType(
            HarvestException.class, () -> reader(9).read(format, document.getBytes(UTF_8), BASE));

    assertThat(failed.detail()).contains(detail).hasSizeLessThanOrEqualTo(500);
  }

  @Test
  void which_bound_was_broken_is_told() {
    var failed =
        catchThrowableOfType(
            HarvestException.class,
            () -> reader(2).read(DcatFormat.TURTLE, "<a:a> <b:b> 1, 2, 3 .".getBytes(UTF_8), BASE));

    assertThat(failed.detail()).contains("more than 2 statements");
  }

  @Test
  void what_this_platform_publishes_itself_is_passed_over() throws HarvestException {
    var found =
        read(
            """
            <https://own.example/infoshare/api/v1/catalogue/entries/101001-1> a dcat:Dataset ;
              dct:title "题" ; dct:description "述" .
            <https://own.example/infoshared/1> a dcat:Dataset ;
              dct:title "题" ; dct:description "述" .
            """);

    assertThat(found.datasets()).containsOnlyKeys("https://own.example/infoshared/1");
    assertThat(found.faults())
        .singleElement()
        .extracting(FaultyDataset::fault)
        .isEqualTo(DatasetFault.OWN_ENTRY);
  }

  @Test
  void what_is_not_utf_8_is_unreadable() {
    var failed =
        catchThrowableOfType(
            HarvestException.class,
            () -> reader(9).read(DcatFormat.TURTLE, new byte[] {'#', (byte) 0xff, '\n'}, BASE));
    assertThat(failed.failure()).isEqualTo(HarvestFailure.UNREADABLE);
    assertThat(failed.detail()).isEqualTo("not UTF-8");
  }

  @ParameterizedTest
  @CsvSource({
    "dcat:landingPage <javascript:alert(1)>, LINK_UNSAFE",
    "dct:license <data:text/html;base64;x>, LINK_UNSAFE",
    "dct:accessRights <file:///etc/passwd>, LINK_UNSAFE"
  })
  void a_link_that_no_reader_could_follow_is_a_fault(String property, DatasetFault fault)
      throws HarvestException {
    var found =
        read(
            "<x:y> a 1 . <http://o.example/1> a dcat:Dataset ; dct:title '题' ;"
                + " dct:description '述' ; "
                + property
                + " .");

    assertThat(found.datasets()).isEmpty();
    assertThat(found.faults()).singleElement().extracting(FaultyDataset::fault).isEqualTo(fault);
  }

  @Test
  void a_bad_dataset_does_not_stop_the_others() throws HarvestException {
    var found =
        read(
            """
            [] a dcat:Dataset ; dct:title "无名" ; dct:description "述" .
            <javascript:x> a dcat:Dataset ; dct:title "题" ; dct:description "述" .
            <http://o.example/2> a dcat:Dataset ; dct:description "述" .
            <http://o.example/3> a dcat:Dataset ; dct:title "题" .
            <http://o.example/4> a dcat:Dataset ; dct:title "题" ; dct:description "\\u0001" .
            <http://o.example/5> a dcat:Dataset ; dct:title "Title"@en, "题"@zh-CN ;
              dct:description "述" ; dct:publisher [] ;
              dct:accessRights <http://publications.europa.eu/resource/authority/access-right/NON_PUBLIC> .
            """);

    assertThat(found.datasets()).containsOnlyKeys("http://o.example/5");
    var content = found.datasets().get("http://o.example/5");
    assertThat(content.title()).isEqualTo("题");
    assertThat(content.englishTitle()).isEqualTo("Title");
    assertThat(content.sharing().name()).isEqualTo("NOT_SHARED");
    assertThat(found.faults())
        .extracting(FaultyDataset::fault)
        .containsExactlyInAnyOrder(
            DatasetFault.IRI_INVALID,
            DatasetFault.IRI_INVALID,
            DatasetFault.NO_TITLE,
            DatasetFault.NO_DESCRIPTION,
            DatasetFault.UNSUPPORTED_CHARACTERS);
  }

  private static DatasetReader.ReadResult read(String turtle) throws HarvestException {
    return DatasetReader.read(
        reader(1000).read(DcatFormat.TURTLE, (DATASET + turtle).getBytes(UTF_8), BASE),
        "https://own.example/infoshare/",
        budget(1000));
  }

  private static DocumentReader reader(int maxStatements) {
    return new DocumentReader(budget(maxStatements));
  }

  private static ReadingBudget budget(int maxStatements) {
    return new ReadingBudget(maxStatements, Duration.ofMinutes(1), InstantSource.system());
  }

  private static void refused(DcatFormat format, String document) {
    var failed =
        catchThrowableOfType(
            HarvestException.class,
            () -> reader(1000).read(format, document.getBytes(UTF_8), BASE));
    assertThat(failed).isNotNull();
    assertThat(failed.failure()).isEqualTo(HarvestFailure.UNREADABLE);
  }
}

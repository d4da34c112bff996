package org.infoshare.sharing.dataset;

import static java.util.Collections.nCopies;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.infoshare.catalogue.description.ItemType;
import org.infoshare.catalogue.publication.PublishedEntry;
import org.infoshare.foundation.platform.Refusal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CheckedBatchTest {

  private static final PublishedEntry PERSONS = DatasetEntries.persons("101001/1");
  private static final PublishedEntry TOWNS = DatasetEntries.towns("101001/2");

  @Test
  void every_fault_of_every_row_is_told_at_once() {
    var withoutKey = new HashMap<String, Object>();
    withoutKey.put("idNumber", null);
    withoutKey.put("married", "perhaps");
    var batch =
        new RecordBatch(
            Arrays.asList(
                Map.of("idNumber", "1", "name", "张".repeat(21), "a/b~c", "x"),
                withoutKey,
                null,
                Map.of("idNumber", "2")),
            List.of(Map.of("idNumber", "3", "name", "x"), Map.of(), Map.of("idNumber", "2")));

    assertThat(faults(PERSONS, batch))
        .containsExactly(
            "/upserts/0/a~1b~0c field-unknown",
            "/upserts/0/name too-long",
            "/upserts/1/idNumber key-incomplete",
            "/upserts/1/married type-mismatch",
            "/upserts/2 missing",
            "/deletes/0/name key-unknown",
            "/deletes/1/idNumber key-incomplete",
            "/deletes/2 duplicate");
  }

  @Test
  void a_key_that_two_wires_write_differently_is_still_one_key() {
    var batch =
        new RecordBatch(
            List.of(
                Map.of("county", "440106", "town", 7), Map.of("county", "440106", "town", "007")),
            null);

    assertThat(faults(TOWNS, batch)).containsExactly("/upserts/1 duplicate");
  }

  @Test
  void a_blank_key_is_no_key() {
    assertThat(faults(PERSONS, new RecordBatch(List.of(Map.of("idNumber", " ")), null)))
        .containsExactly("/upserts/0/idNumber key-incomplete");
  }

  @Test
  void a_key_longer_than_an_index_takes_is_refused_at_its_longest_item() {
    var entry =
        DatasetEntries.of(
            "101001/3",
            DatasetEntries.key("a", ItemType.CHARACTER, 1000),
            DatasetEntries.key("b", ItemType.CHARACTER, 1000));
    var batch = new RecordBatch(List.of(Map.of("a", "x", "b", "y".repeat(400))), null);

    assertThat(faults(entry, batch)).containsExactly("/upserts/0/b too-long");
  }

  @Test
  void a_record_of_more_than_256_KiB_as_it_is_kept_is_refused_at_its_row() {
    var entry =
        DatasetEntries.of(
            "101001/4",
            DatasetEntries.key("id", ItemType.CHARACTER, 5),
            DatasetEntries.item("memo", ItemType.MEMO, 100_000));
    // {"id":"1","memo":"…"} are 20 bytes around the memo, each of whose characters has three.
    String longestText = "字".repeat((256 * 1024 - 20) / 3);
    Map<String, Object> small = Map.of("id", "0");
    Map<String, Object> largest = Map.of("id", "1", "memo", longestText);
    Map<String, Object> larger = Map.of("id", "2", "memo", longestText + "字");

    assertThat(faults(entry, new RecordBatch(List.of(small, largest, larger), null)))
        .containsExactly("/upserts/2 record-too-large");
  }

  @Test
  void an_empty_batch_is_refused() {
    for (RecordBatch empty :
        Arrays.asList(null, new RecordBatch(null, null), new RecordBatch(List.of(), List.of()))) {
      assertThat(refusal(PERSONS, empty).reason().code()).isEqualTo("batch-empty");
    }
  }

  @Test
  void a_batch_of_more_than_a_thousand_rows_is_refused_before_its_rows_are_looked_at() {
    Map<String, Object> wrong = Map.of("nonsense", 1);

    assertThat(
            refusal(PERSONS, new RecordBatch(nCopies(600, wrong), nCopies(401, wrong)))
                .reason()
                .code())
        .isEqualTo("batch-too-large");
  }

  @Test
  void of_more_than_five_hundred_faults_the_first_are_told_and_that_there_are_more() {
    Map<String, Object> wrong = Map.of("x", 1, "y", 2, "z", 3);

    assertThat(faults(PERSONS, new RecordBatch(nCopies(1000, wrong), null)))
        .hasSize(501)
        .last()
        .isEqualTo(" more-faults");
  }

  @Test
  void a_key_that_repeats_that_of_a_faulty_record_is_told_too_in_either_order() {
    Map<String, Object> wrong = Map.of("idNumber", "1", "colour", "red");
    Map<String, Object> right = Map.of("idNumber", "1");

    assertThat(faults(PERSONS, new RecordBatch(List.of(wrong, right), null)))
        .containsExactly("/upserts/0/colour field-unknown", "/upserts/1 duplicate");
    assertThat(faults(PERSONS, new RecordBatch(List.of(right, wrong), null)))
        .containsExactly("/upserts/1/colour field-unknown", "/upserts/1 duplicate");
  }

  @Test
  void a_fault_names_the_key_of_its_record() {
    Map<String, Object> wrong = Map.of("county", "440106", "town", 7, "colour", "red");
    var fault = refusal(TOWNS, new RecordBatch(List.of(wrong), null)).faults().get(0);

    assertThat(fault.text().english()).isEqualTo("record 440106, 7: The entry has no item colour.");
    assertThat(fault.text().chinese()).startsWith("记录 440106, 7:");
  }

  private static List<String> faults(PublishedEntry entry, RecordBatch batch) {
    var refusal = refusal(entry, batch);
    assertThat(refusal.reason().code()).isEqualTo("invalid");
    return refusal.faults().stream().map(fault -> fault.pointer() + " " + fault.code()).toList();
  }

  private static Refusal refusal(PublishedEntry entry, RecordBatch batch) {
    return catchThrowableOfType(Refusal.class, () -> CheckedBatch.of(entry, batch));
  }
}

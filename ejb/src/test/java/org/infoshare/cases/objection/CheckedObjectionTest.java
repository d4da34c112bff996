package org.infoshare.cases.objection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.infoshare.catalogue.publication.PublishedEntry;
import org.infoshare.foundation.platform.PlatformReason;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.sharing.dataset.DatasetEntries;
import org.infoshare.sharing.grant.GrantReason;
import org.infoshare.sharing.grant.GrantSnapshot;
import org.infoshare.sharing.grant.GrantStage;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CheckedObjectionTest {

  private static final PublishedEntry PERSONS = DatasetEntries.persons("101001/1");
  private static final Map<String, Object> KEYS = Map.of("idNumber", "990101199001010003");

  @Test
  void values_come_in_the_form_and_order_in_which_records_are_kept() {
    var ownValues = new LinkedHashMap<String, Object>();
    ownValues.put("points", "007");
    ownValues.put("name", "张三");

    var checked = check(ObjectionScope.ITEM, KEYS, ownValues, Map.of("name", "张叁"));

    assertThat(checked.ownValues())
        .containsExactly(Map.entry("name", "张三"), Map.entry("points", new BigDecimal(7)));
    assertThat(checked.items()).containsExactly("name", "points");
    assertThat(checked.receivedValues()).isEqualTo(Map.of("name", "张叁"));
  }

  @Test
  void a_whole_record_is_doubted_in_no_item_of_its_own() {
    assertThat(check(ObjectionScope.RECORD, KEYS, Map.of("name", "张三"), null).items()).isEmpty();
  }

  @Test
  void everything_at_fault_is_notified_at_once() {
    assertThat(faults(new NewObjection(null, null, null, null, null, null, " ")))
        .containsExactlyInAnyOrder(
            "/entry missing", "/grant missing", "/scope missing", "/grounds missing");
    assertThat(
            faults(
                new NewObjection(
                    "101001/9",
                    UUID.randomUUID(),
                    ObjectionScope.ENTRY,
                    KEYS,
                    Map.of("name", "张三"),
                    Map.of("name", "张叁"),
                    "据".repeat(2001))))
        .containsExactlyInAnyOrder(
            "/entry grant-not-found",
            "/keys objection-field-unfit",
            "/ownValues objection-field-unfit",
            "/receivedValues objection-field-unfit",
            "/grounds too-long");
  }

  @Test
  void keys_and_values_fit_the_entry() {
    assertThat(faults(asked(ObjectionScope.ITEM, null, null, null)))
        .containsExactlyInAnyOrder("/keys/idNumber key-incomplete", "/ownValues missing");
    assertThat(
            faults(
                asked(
                    ObjectionScope.RECORD,
                    Map.of("name", "张三"),
                    Map.of("nickname", "三儿", "points", "many"),
                    Map.of("name", "张叁"))))
        .containsExactlyInAnyOrder(
            "/keys/name key-unknown",
            "/keys/idNumber key-incomplete",
            "/ownValues/nickname field-unknown",
            "/ownValues/points type-mismatch",
            "/receivedValues/name held-missing");
  }

  @Test
  void a_right_covers_it_that_is_one_for_the_entry_and_its_items_whatever_became_of_the_right() {
    var checked = check(ObjectionScope.ITEM, KEYS, Map.of("name", "张三", "points", 7), null);

    checked.requireCovered(access("101001/1", List.of("name", "points")));
    var another =
        catchThrowableOfType(
            Refusal.class,
            () -> checked.requireCovered(access("101001/2", List.of("name", "points"))));
    var narrower =
        catchThrowableOfType(
            Refusal.class, () -> checked.requireCovered(access("101001/1", List.of("name"))));

    assertThat(another.reason()).isEqualTo(GrantReason.GRANT_OF_ANOTHER_ENTRY);
    assertThat(narrower.reason()).isEqualTo(PlatformReason.INVALID);
    assertThat(narrower.faults())
        .singleElement()
        .satisfies(
            fault -> {
              assertThat(fault.pointer()).isEqualTo("/ownValues/points");
              assertThat(fault.code()).isEqualTo("item-not-granted");
            });
  }

  private static GrantSnapshot access(String entry, List<String> items) {
    return new GrantSnapshot(
        UUID.randomUUID(),
        entry,
        1,
        "psb",
        "edu",
        items,
        "入学审核",
        LocalDate.of(2020, 1, 1),
        LocalDate.of(2020, 12, 31),
        GrantStage.ENDED,
        null);
  }

  private static CheckedObjection check(
      ObjectionScope scope,
      Map<String, Object> keys,
      Map<String, Object> ownValues,
      Map<String, Object> receivedValues) {
    return CheckedObjection.of(asked(scope, keys, ownValues, receivedValues), code -> PERSONS);
  }

  private static NewObjection asked(
      ObjectionScope scope,
      Map<String, Object> keys,
      Map<String, Object> ownValues,
      Map<String, Object> receivedValues) {
    return new NewObjection(
        "101001/1", UUID.randomUUID(), scope, keys, ownValues, receivedValues, "户口簿原件不同");
  }

  private static List<String> faults(NewObjection newObjection) {
    var refusal =
        catchThrowableOfType(
            Refusal.class,
            () ->
                CheckedObjection.of(
                    newObjection,
                    code -> {
                      if (code.equals("101001/9")) {
                        // Any refusal of what is not there.
                        throw new Refusal(GrantReason.GRANT_NOT_FOUND, code);
                      }
                      return PERSONS;
                    }));
    return refusal.faults().stream().map(fault -> fault.pointer() + " " + fault.code()).toList();
  }
}

package org.infoshare.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.infoshare.catalogue.SampleEntries.described;
import static org.infoshare.catalogue.SampleEntries.item;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.infoshare.platform.Refusal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DescriptionChecksTest {

  private static final ClassNode NODE = new ClassNode("103001", "行政区划", "103", true);
  private static final NewEntry NOTHING =
      new NewEntry(null, null, null, null, null, null, null, null, null, false, null, null, null);

  @ParameterizedTest
  @EnumSource
  void a_description_that_says_everything_is_accepted(Sharing sharing) {
    assertThat(faultsOf(described(sharing, List.of(item("code", sharing))))).isEmpty();
  }

  @Test
  void an_empty_description_lacks_every_mandatory_field() {
    assertThat(faultsOf(NOTHING))
        .containsExactlyInAnyOrder(
            "/node missing",
            "/name missing",
            "/abstract missing",
            "/formatClass missing",
            "/updateCycle missing",
            "/sharing missing",
            "/sharingMode missing",
            "/grading missing",
            "/items missing");
  }

  @Test
  void an_empty_item_lacks_every_mandatory_field() {
    var empty = new ItemDefinition(null, null, null, null, 0, false, false, null);

    assertThat(faultsOf(withItems(item("code", Sharing.UNCONDITIONAL), empty)))
        .containsExactlyInAnyOrder(
            "/items/1/name missing",
            "/items/1/chineseName missing",
            "/items/1/englishName missing",
            "/items/1/type missing",
            "/items/1/length out-of-range",
            "/items/1/sharing missing");
  }

  @Test
  void a_node_must_exist() {
    assertThat(draftFaults(described(), Optional.empty())).containsExactly("/node node-unknown");
  }

  @Test
  void a_node_must_be_fine_enough() {
    var coarse = new ClassNode("103", "自然资源和空间地理", "1", false);

    assertThat(draftFaults(described(), Optional.of(coarse)))
        .containsExactly("/node node-not-assignable");
  }

  @Test
  void an_amendment_keeps_the_node() {
    var refusal =
        catchThrowableOfType(
            Refusal.class, () -> DescriptionChecks.amendment(described(), "103002"));

    assertThat(told(refusal)).containsExactly("/node node-fixed");
  }

  @Test
  void a_conditional_entry_states_its_conditions() {
    var silent = described(Sharing.UNCONDITIONAL, List.of(item("code", Sharing.UNCONDITIONAL)));

    assertThat(faultsOf(withSharing(silent, Sharing.CONDITIONAL)))
        .containsExactly("/condition condition-missing");
  }

  @Test
  void an_entry_that_is_not_shared_cites_the_law() {
    assertThat(faultsOf(withSharing(described(), Sharing.NOT_SHARED)))
        .containsExactly("/legalBasis legal-basis-missing");
  }

  @Test
  void one_item_at_least_is_a_key() {
    var noKey =
        new ItemDefinition(
            "note", "备注", "Note", ItemType.MEMO, 500, false, false, Sharing.UNCONDITIONAL);

    assertThat(faultsOf(withItems(noKey))).containsExactly("/items key-item-missing");
  }

  @ParameterizedTest
  @EnumSource
  void long_free_text_is_never_a_key(ItemType type) {
    var key =
        new ItemDefinition("code", "代码", "Code", type, 30, true, false, Sharing.UNCONDITIONAL);

    assertThat(faultsOf(withItems(key)))
        .isEqualTo(
            type == ItemType.MEMO || type == ItemType.GENERAL
                ? List.of("/items/0/type unknown-value")
                : List.of());
  }

  @Test
  void item_names_are_unique() {
    var one = item("code", Sharing.UNCONDITIONAL);

    assertThat(faultsOf(withItems(one, item("name", Sharing.UNCONDITIONAL), one)))
        .containsExactly("/items/2/name duplicate");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Code", "1code", "代码", "co de", "co_de", "c'", "code\n"})
  void item_names_have_one_form(String name) {
    assertThat(faultsOf(withItems(item(name, Sharing.UNCONDITIONAL))))
        .containsExactly("/items/0/name bad-format");
  }

  @ParameterizedTest
  @CsvSource({"0,false", "1,true", "100000,true", "100001,false", "-1,false"})
  void a_length_has_bounds(int length, boolean fine) {
    var bounded =
        new ItemDefinition(
            "code", "代码", "Code", ItemType.CHARACTER, length, true, false, Sharing.UNCONDITIONAL);

    assertThat(faultsOf(withItems(bounded)).isEmpty()).isEqualTo(fine);
  }

  @ParameterizedTest
  @CsvSource({"0,false", "1,true", "200,true", "201,false"})
  void an_entry_has_one_to_two_hundred_items(int count, boolean fine) {
    var items =
        IntStream.range(0, count)
            .mapToObj(i -> item("field" + i, Sharing.UNCONDITIONAL))
            .toArray(ItemDefinition[]::new);

    assertThat(faultsOf(withItems(items)).contains("/items out-of-range")).isEqualTo(!fine);
  }

  @Test
  void an_absent_item_is_a_fault_and_not_a_defect() {
    assertThat(faultsOf(withItems(item("code", Sharing.UNCONDITIONAL), null)))
        .containsExactly("/items/1 missing");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\0b", "a\u001bb", "a\ud800"})
  void what_the_database_cannot_store_is_a_fault_and_not_a_defect(String text) {
    var good = described();
    var bad =
        new NewEntry(
            good.node(),
            text,
            good.summary(),
            good.formatClass(),
            good.updateCycle(),
            good.sharing(),
            text,
            good.legalBasis(),
            good.sharingMode(),
            good.openToSociety(),
            good.grading(),
            good.evidenceTag(),
            good.items());

    assertThat(faultsOf(bad)).containsExactly("/name bad-format", "/condition bad-format");
  }

  @Test
  void a_character_beyond_the_basic_plane_counts_once() {
    var name = "𠮷".repeat(64);

    assertThat(faultsOf(named(name))).isEmpty();
    assertThat(faultsOf(named(name + "𠮷"))).containsExactly("/name too-long");
  }

  private static NewEntry named(String name) {
    var good = described();
    return new NewEntry(
        good.node(),
        name,
        good.summary(),
        good.formatClass(),
        good.updateCycle(),
        good.sharing(),
        good.condition(),
        good.legalBasis(),
        good.sharingMode(),
        good.openToSociety(),
        good.grading(),
        good.evidenceTag(),
        good.items());
  }

  private static NewEntry withItems(ItemDefinition... items) {
    return described(Sharing.UNCONDITIONAL, new ArrayList<>(Arrays.asList(items)));
  }

  private static NewEntry withSharing(NewEntry good, Sharing sharing) {
    return new NewEntry(
        good.node(),
        good.name(),
        good.summary(),
        good.formatClass(),
        good.updateCycle(),
        sharing,
        null,
        null,
        good.sharingMode(),
        good.openToSociety(),
        good.grading(),
        good.evidenceTag(),
        good.items());
  }

  private static List<String> faultsOf(NewEntry content) {
    return draftFaults(content, Optional.of(NODE));
  }

  private static List<String> draftFaults(NewEntry content, Optional<ClassNode> node) {
    try {
      DescriptionChecks.draft(content, node);
      return List.of();
    } catch (Refusal refusal) {
      return told(refusal);
    }
  }

  private static List<String> told(Refusal refusal) {
    return refusal.faults().stream().map(fault -> fault.pointer() + " " + fault.code()).toList();
  }
}

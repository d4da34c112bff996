package org.infoshare.catalogue.description;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.infoshare.catalogue.description.SampleDescriptions.PROVIDER;
import static org.infoshare.catalogue.description.SampleDescriptions.VOCABULARY;
import static org.infoshare.catalogue.description.SampleDescriptions.changed;
import static org.infoshare.catalogue.description.SampleDescriptions.described;
import static org.infoshare.catalogue.description.SampleDescriptions.item;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.infoshare.foundation.platform.Json;
import org.infoshare.foundation.platform.Refusal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DescriptionChecksTest {

  private static final NewEntry NOTHING =
      new NewEntry(
          null, null, null, null, null, null, null, null, null, false, null, null, null, null, null,
          null, null, null, null, null, null, null, null, null, null, null);

  @ParameterizedTest
  @EnumSource
  void a_description_that_says_everything_is_accepted(Sharing sharing) {
    assertThat(faultsOf(described(sharing, List.of(item("code", sharing))))).isEmpty();
  }

  /** Decree 809 art. 13. */
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
            "/dataCategory missing",
            "/items missing");
  }

  @Test
  void an_empty_item_lacks_every_mandatory_field() {
    var empty = new ItemDefinition(null, null, null, null, 0, false, false, null, null);

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
    assertThat(faultsOf(changed(described(), "node", "103999")))
        .containsExactly("/node node-unknown");
  }

  @Test
  void a_node_must_be_fine_enough() {
    assertThat(faultsOf(changed(described(), "node", "103")))
        .containsExactly("/node node-not-assignable");
  }

  @Test
  void an_amendment_keeps_the_node() {
    var refusal =
        catchThrowableOfType(
            Refusal.class,
            () ->
                DescriptionChecks.requireAmendment(
                    described(), EntryCode.of("103002", 1, 0), PROVIDER, VOCABULARY));

    assertThat(told(refusal)).containsExactly("/node node-fixed");
  }

  @Test
  void a_department_has_a_name_once() {
    var twin = named("行政区划沿革");

    assertThat(faultsOf(twin)).containsExactly("/name entry-name-taken");
    assertThat(DescriptionChecks.checkDraft(twin, "psb", VOCABULARY).faults()).isEmpty();
    assertThat(
            DescriptionChecks.checkAmendment(
                    twin, EntryCode.of("103001", 7, 0), PROVIDER, VOCABULARY)
                .faults())
        .isEmpty();
    assertThat(
            DescriptionChecks.checkAmendment(
                    twin, EntryCode.of("103001", 8, 0), PROVIDER, VOCABULARY)
                .faults())
        .hasSize(1);
  }

  /** Stricter than its items an entry may be, and then keeps all of them back. */
  @Test
  void an_entry_that_is_not_shared_may_have_items_that_would_be() {
    var items = List.of(item("code", Sharing.UNCONDITIONAL), item("name", Sharing.CONDITIONAL));

    assertThat(faultsOf(described(Sharing.NOT_SHARED, items))).isEmpty();
  }

  /** Whoever leaves out a choice would meet what it needs only in a second round. */
  @Test
  void a_choice_that_is_left_out_says_what_its_values_need_besides() {
    var nothing = Json.mapper().convertValue(Map.of("node", "103001"), NewEntry.class);

    assertThat(DescriptionChecks.checkDraft(nothing, PROVIDER, VOCABULARY).faults())
        .filteredOn(fault -> fault.code().equals("missing"))
        .extracting(fault -> fault.pointer() + " " + fault.text().english())
        .contains(
            "/formatClass This must be given; allowed are: "
                + allOf(FormatClass.values())
                + ". All but SERVICE need formatType, SELF_DESCRIBED also otherFormat.",
            "/sharing This must be given; allowed are: "
                + allOf(Sharing.values())
                + ". CONDITIONAL needs scope and use, NOT_SHARED legalBasis and legalBasisKind.",
            "/sharingMode This must be given; allowed are: "
                + allOf(SharingMode.values())
                + ". PLATFORM needs sharingModeType.",
            "/openToPublic This must be given. true needs openingCondition.",
            "/name This must be given.");
  }

  private static String allOf(Enum<?>[] values) {
    return Stream.of(values).map(Enum::name).collect(Collectors.joining(", "));
  }

  /** Decree 809 art. 15. */
  @Test
  void a_conditional_entry_states_its_conditions() {
    var silent = described(Sharing.UNCONDITIONAL, List.of(item("code", Sharing.UNCONDITIONAL)));

    assertThat(faultsOf(withSharing(silent, Sharing.CONDITIONAL)))
        .containsExactly("/scope condition-missing", "/use condition-missing");
  }

  /** Decree 809 art. 14. */
  @Test
  void an_entry_that_is_not_shared_cites_the_law() {
    var closed = changed(described(), "openToPublic", false);

    assertThat(faultsOf(withSharing(closed, Sharing.NOT_SHARED)))
        .containsExactly("/legalBasis legal-basis-missing", "/legalBasisKind legal-basis-missing");
  }

  @Test
  void one_item_at_least_is_a_key() {
    var noKey =
        new ItemDefinition(
            "note", "备注", "Note", ItemType.MEMO, 500, false, false, Sharing.UNCONDITIONAL, null);

    assertThat(faultsOf(withItems(noKey))).containsExactly("/items key-item-missing");
  }

  @ParameterizedTest
  @EnumSource
  void long_free_text_is_never_a_key(ItemType type) {
    var key =
        new ItemDefinition(
            "code", "代码", "Code", type, 30, true, false, Sharing.UNCONDITIONAL, null);

    assertThat(faultsOf(withItems(key)))
        .isEqualTo(
            type == ItemType.MEMO || type == ItemType.GENERAL
                ? List.of("/items/0/type unknown-value")
                : List.of());
  }

  @Test
  void an_item_has_a_term_or_a_reason_why_it_has_none() {
    assertThat(faultsOf(withItems(explained(null, "没有适用的数据元")))).isEmpty();
    assertThat(faultsOf(withItems(explained("person.name", "没有适用的数据元"))))
        .containsExactly("/items/0/noTermReason term-and-reason");
    assertThat(faultsOf(withItems(explained(null, " "))))
        .containsExactly("/items/0/noTermReason missing");
  }

  private static ItemDefinition explained(String term, String reason) {
    return new ItemDefinition(
        "code",
        "代码",
        "Code",
        ItemType.CHARACTER,
        30,
        true,
        false,
        Sharing.UNCONDITIONAL,
        term,
        reason);
  }

  @Test
  void item_names_are_unique() {
    var one = item("code", Sharing.UNCONDITIONAL);

    assertThat(faultsOf(withItems(one, item("name", Sharing.UNCONDITIONAL), one)))
        .containsExactly("/items/2/name duplicate", "/items/2/chineseName duplicate");
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
            "code",
            "代码",
            "Code",
            ItemType.CHARACTER,
            length,
            true,
            false,
            Sharing.UNCONDITIONAL,
            null);

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
    var bad = changed(changed(described(), "name", text), "condition", text);

    assertThat(faultsOf(bad)).containsExactly("/name bad-format", "/condition bad-format");
  }

  @Test
  void a_character_beyond_the_basic_plane_counts_once() {
    var name = "𠮷".repeat(64);

    assertThat(faultsOf(named(name))).isEmpty();
    assertThat(faultsOf(named(name + "𠮷"))).containsExactly("/name too-long");
  }

  @ParameterizedTest
  @CsvSource({
    "SERVICE,,true",
    "SERVICE,mysql,false",
    "DATABASE,mysql,true",
    "DATABASE,xlsx,false",
    "DATABASE,,false",
    "IMAGE,mysql,false"
  })
  void a_format_type_is_one_of_its_class(FormatClass formatClass, String type, boolean fine) {
    var content = changed(changed(described(), "formatClass", formatClass), "formatType", type);

    assertThat(faultsOf(content).isEmpty()).isEqualTo(fine);
  }

  @ParameterizedTest
  @CsvSource({"DATABASE,OTHER", "SELF_DESCRIBED,OTHER"})
  void an_unnamed_format_is_described(FormatClass formatClass, String type) {
    var content = changed(changed(described(), "formatClass", formatClass), "formatType", type);

    assertThat(faultsOf(content)).containsExactly("/otherFormat missing");
    assertThat(faultsOf(changed(content, "otherFormat", "GeoPackage"))).isEmpty();
  }

  /** Decree 809 art. 14. */
  @Test
  void an_item_that_is_kept_back_needs_the_law_as_an_entry_does() {
    var content =
        changed(
            described(Sharing.UNCONDITIONAL, List.of(item("code", Sharing.UNCONDITIONAL))),
            "items",
            List.of(item("code", Sharing.UNCONDITIONAL), item("inner", Sharing.NOT_SHARED)));

    assertThat(faultsOf(content))
        .containsExactly("/legalBasis legal-basis-missing", "/legalBasisKind legal-basis-missing");
  }

  @Test
  void what_the_platform_shares_or_the_public_gets_says_how() {
    var content = changed(changed(described(), "sharingModeType", null), "openingCondition", null);

    assertThat(faultsOf(content))
        .containsExactly("/sharingModeType missing", "/openingCondition missing");
    assertThat(faultsOf(changed(changed(content, "sharingMode", "MAIL"), "openToPublic", false)))
        .isEmpty();
  }

  @Test
  void related_entries_exist_and_are_named_once() {
    var content =
        changed(described(), "relatedEntries", List.of("101001/1", "101001/9", "101001/1", " "));

    assertThat(faultsOf(content))
        .containsExactly(
            "/relatedEntries/1 related-entry-unknown",
            "/relatedEntries/2 duplicate",
            "/relatedEntries/3 missing");
  }

  @Test
  void fifty_related_entries_are_the_most() {
    var many = Collections.nCopies(51, "101001/1");

    assertThat(faultsOf(changed(described(), "relatedEntries", many)))
        .contains("/relatedEntries out-of-range");
  }

  @Test
  void what_lies_on_the_earth_says_where() {
    var nowhere = changed(changed(described(), "extent", null), "referenceSystem", null);

    assertThat(faultsOf(nowhere)).containsExactly("/referenceSystem missing", "/extent missing");
    assertThat(faultsOf(changed(nowhere, "node", "203001"))).isEmpty();
    assertThat(faultsOf(changed(changed(described(), "node", "203001"), "extent", null)))
        .containsExactly("/extent missing");
    assertThat(faultsOf(changed(described(), "referenceSystem", "EPSG:1")))
        .containsExactly("/referenceSystem reference-system-unknown");
  }

  @ParameterizedTest
  @CsvSource({
    "113.5,22.5,114.1,23.9,",
    "113.5,22.5,113.5,22.5,",
    "-180,-90,180,90,",
    "-180.1,22.5,114.1,23.9,/extent/west out-of-range",
    "113.5,22.5,114.1,90.000001,/extent/north out-of-range",
    "114.1,22.5,113.5,23.9,/extent/east out-of-range",
    "113.5,23.9,114.1,22.5,/extent/north out-of-range",
    "113.5000001,22.5,114.1,23.9,/extent/west bad-format",
    "1e2,1e1,1.1e2,2e1,",
    "1e1000000000,22.5,114.1,23.9,/extent/west out-of-range",
    "113.5,22.5,1e600000000,23.9,/extent/east out-of-range",
    "113.5,-1e100000000,114.1,23.9,/extent/south out-of-range",
    "113.5,22.5,114.1,1e-1000000000,/extent/north bad-format /extent/north out-of-range",
    ",22.5,114.1,23.9,/extent/west missing"
  })
  @Timeout(value = 10, threadMode = ThreadMode.SEPARATE_THREAD)
  void an_extent_is_a_box_on_the_earth(
      BigDecimal west, BigDecimal south, BigDecimal east, BigDecimal north, String fault) {
    var content = changed(described(), "extent", new Extent(west, south, east, north));

    assertThat(String.join(" ", faultsOf(content))).isEqualTo(fault == null ? "" : fault);
  }

  @ParameterizedTest
  @CsvSource({"113.5,22.5,114.1,23.9,true", "434000,2490000,451000,2512000,false"})
  void an_extent_is_in_degrees_even_where_the_data_counts_metres(
      BigDecimal west, BigDecimal south, BigDecimal east, BigDecimal north, boolean fine) {
    var content = changed(described(), "extent", new Extent(west, south, east, north));

    assertThat(faultsOf(changed(content, "referenceSystem", "EPSG:4547")).isEmpty())
        .isEqualTo(fine);
  }

  @ParameterizedTest
  @CsvSource({"DE-00.01_a,true", "标准,false", "'a b',false", "'',false"})
  void a_term_is_a_code(String term, boolean fine) {
    var follows =
        new ItemDefinition(
            "code", "代码", "Code", ItemType.CHARACTER, 30, true, false, Sharing.UNCONDITIONAL, term);

    assertThat(faultsOf(withItems(follows)).isEmpty()).isEqualTo(fine);
  }

  private static NewEntry named(String name) {
    return changed(described(), "name", name);
  }

  private static NewEntry withItems(ItemDefinition... items) {
    return described(Sharing.UNCONDITIONAL, new ArrayList<>(Arrays.asList(items)));
  }

  private static NewEntry withSharing(NewEntry good, Sharing sharing) {
    return changed(good, "sharing", sharing);
  }

  private static List<String> faultsOf(NewEntry content) {
    try {
      DescriptionChecks.requireDraft(content, PROVIDER, VOCABULARY);
      return List.of();
    } catch (Refusal refusal) {
      return told(refusal);
    }
  }

  private static List<String> told(Refusal refusal) {
    return refusal.faults().stream().map(fault -> fault.pointer() + " " + fault.code()).toList();
  }
}

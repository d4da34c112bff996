package org.infoshare.catalogue.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.infoshare.catalogue.description.SampleDescriptions.described;
import static org.infoshare.catalogue.description.SampleDescriptions.item;
import static org.infoshare.catalogue.entry.SampleEntries.NOON;
import static org.infoshare.catalogue.publication.CatalogueReason.ENTRY_NOT_FOUND;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.infoshare.catalogue.description.ClassNode;
import org.infoshare.catalogue.description.ClassNodes;
import org.infoshare.catalogue.description.CodeListValue;
import org.infoshare.catalogue.description.CodeLists;
import org.infoshare.catalogue.description.DataCategory;
import org.infoshare.catalogue.description.FormatClass;
import org.infoshare.catalogue.description.Grading;
import org.infoshare.catalogue.description.ItemType;
import org.infoshare.catalogue.description.LegalBasisKind;
import org.infoshare.catalogue.description.NewClassNode;
import org.infoshare.catalogue.description.Sharing;
import org.infoshare.catalogue.description.SharingMode;
import org.infoshare.catalogue.description.SharingModeType;
import org.infoshare.catalogue.description.UpdateCycle;
import org.infoshare.catalogue.publication.EntryStage;
import org.infoshare.catalogue.publication.EntryVersions;
import org.infoshare.catalogue.publication.PublishedCatalogue;
import org.infoshare.catalogue.publication.PublishedEntry;
import org.infoshare.foundation.persistence.TestDatabase;
import org.infoshare.foundation.platform.Cursor;
import org.infoshare.foundation.platform.Page;
import org.infoshare.foundation.platform.PlatformReason;
import org.infoshare.foundation.platform.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The SQL of the catalogue, on a real PostgreSQL. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CatalogueSqlTest {

  private static final Set<String> NOBODY = Set.of();

  private final ClassNodes nodes = new ClassNodes(TestDatabase.sql());
  private final EntryQueries search = new EntryQueries(TestDatabase.sql());
  private final CodeLists lists = new CodeLists(TestDatabase.sql());
  private final EntryVersions versions = new EntryVersions(TestDatabase.sql());

  /** A department of this test alone, because all tests share one database. */
  private String provider;

  @BeforeEach
  void anotherDepartment() {
    provider = "d" + Long.toString(System.nanoTime(), 36);
  }

  @Test
  void the_classification_comes_with_the_schema() {
    var all = nodes.all();

    assertThat(all).extracting(ClassNode::code).isSorted().doesNotHaveDuplicates();
    assertThat(all).filteredOn(node -> node.code().length() == 1).hasSize(3);
    assertThat(all).filteredOn(node -> node.code().length() == 3).hasSize(5 + 12 + 8);
    assertThat(all)
        .filteredOn(node -> node.parent() != null && node.parent().equals("101"))
        .hasSize(12);
    assertThat(all).contains(new ClassNode("101001", "户籍登记", "101", true));
    assertThat(all).contains(new ClassNode("212001", "综合", "212", true));
    assertThat(all).contains(new ClassNode("307", "省(自治区、直辖市)及以下部门", "3", false));
  }

  /** 2016 rules, ch. II: natural resources and geospatial information have nodes, too. */
  @Test
  void a_node_is_added_below_the_second_level_and_its_entries_are_numbered() {
    var added = nodes.add(new NewClassNode("103", "103900", "土地资源"));
    nodes.add(new NewClassNode("103900", "10390001", "耕地"));

    assertThat(added).isEqualTo(new ClassNode("103900", "土地资源", "103", true));
    assertThat(nodes.nextSequences("10390001", 1)).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "103,103001,土地,node-exists,",
    "103,10399,土地,invalid,/code bad-format",
    "103,1039001,土地,invalid,/code bad-format",
    "103,104001,土地,invalid,/code bad-format",
    "1,109,土地,invalid,/parent node-not-extendable",
    "999,999001,土地,invalid,/parent node-unknown",
    "103,,,invalid,/code missing /name missing"
  })
  void a_node_that_does_not_fit_is_refused(
      String parent, String code, String name, String reason, String faults) {
    var refusal =
        catchThrowableOfType(Refusal.class, () -> nodes.add(new NewClassNode(parent, code, name)));

    assertThat(refusal.reason().code()).isEqualTo(reason);
    assertThat(
            refusal.faults().stream()
                .map(fault -> fault.pointer() + " " + fault.code())
                .collect(Collectors.joining(" ")))
        .isEqualTo(faults == null ? "" : faults);
  }

  @ParameterizedTest
  @CsvSource({"1,false", "101,false", "101001,true"})
  void entries_are_numbered_under_six_digits_or_more(String code, boolean assignable) {
    assertThat(nodes.find(code).orElseThrow().assignable()).isEqualTo(assignable);
  }

  @ParameterizedTest
  @ValueSource(strings = {"999", "101001 ", ""})
  void an_unknown_node_is_absent(String code) {
    assertThat(nodes.find(code)).isEmpty();
  }

  @Test
  void drafts_at_once_get_different_numbers() throws Exception {
    var drafters = Executors.newFixedThreadPool(8);
    try {
      List<Callable<Integer>> drafts = new ArrayList<>();
      IntStream.range(0, 40).forEach(i -> drafts.add(this::numberInItsOwnTransaction));

      var given = new HashSet<Integer>();
      for (Future<Integer> draft : drafters.invokeAll(drafts)) {
        given.add(draft.get());
      }

      assertThat(given).hasSize(40);
    } finally {
      drafters.shutdown();
    }
  }

  @Test
  void a_draft_that_fails_gives_its_number_back() {
    int before = numberInItsOwnTransaction();
    assertThatThrownBy(
            () ->
                TestDatabase.inTransaction(
                    sql -> {
                      new ClassNodes(sql).nextSequences("105001", 1);
                      throw new IllegalStateException("something else failed");
                    }))
        .isInstanceOf(IllegalStateException.class);

    assertThat(numberInItsOwnTransaction()).isEqualTo(before + 1);
  }

  @Test
  void a_number_is_unique_under_its_node() {
    int sequence = store("行政区划", "PUBLISHED");

    assertThatThrownBy(() -> store(sequence, "103002/0" + sequence, "另一个", "PUBLISHED"))
        .hasMessageContaining("catalogue_entry_number_unique");
  }

  @Test
  void unpublished_entries_are_listed_only_for_those_who_work_on_them() {
    store("草稿", "DRAFT");
    store("已发布", "PUBLISHED");

    assertThat(names(filter(null, null), NOBODY)).containsExactly("已发布");
    assertThat(names(filter(null, null), Set.of("psb"))).containsExactly("已发布");
    assertThat(names(filter(null, null), Set.of(provider, "psb"))).containsExactly("草稿", "已发布");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "婚姻",
        "marriage OF",
        "MarriageOf",
        "配偶",
        "spousename",
        "Name of the Spouse",
        " 婚姻 "
      })
  void a_word_is_found_in_name_abstract_and_items(String word) {
    int sequence = store("婚姻登记", "PUBLISHED");
    storeItem(sequence, "spouseName", "配偶姓名", "Name of the spouse");
    describe(sequence, "Records of the marriage of residents, marriageOf");

    assertThat(names(filter(word, null), NOBODY)).containsExactly("婚姻登记");
  }

  @Test
  void a_word_is_found_once_even_if_many_items_hold_it() {
    int sequence = store("婚姻登记", "PUBLISHED");
    storeItem(sequence, "spouseName", "配偶姓名", "Name of the spouse");
    storeItem(sequence, "spouseId", "配偶身份号码", "Number of the spouse");

    assertThat(names(filter("spouse", null), NOBODY)).containsExactly("婚姻登记");
  }

  @Test
  void a_code_is_found_in_either_form() {
    int sequence = store("按代码查", "PUBLISHED");

    assertThat(names(filter("103002/" + sequence, null), NOBODY)).contains("按代码查");
    assertThat(names(filter("103002-" + sequence, null), NOBODY)).contains("按代码查");
  }

  @ParameterizedTest
  @ValueSource(strings = {"%", "_", "\\", "完成%率", "a_b", "'", "\" or 1=1"})
  void wildcards_are_only_characters(String word) {
    store("完成" + word + "率", "PUBLISHED");
    store("完成情况与比率 aXb", "PUBLISHED");

    assertThat(names(filter(word, null), NOBODY)).containsExactly("完成" + word + "率");
  }

  @ParameterizedTest
  @CsvSource({"1,1", "103,1", "103002,1", "103003,0", "03002,0", "2,0"})
  void a_node_restricts_to_what_stands_under_it(String node, int found) {
    store("行政区划", "PUBLISHED");

    assertThat(search.page(filter(null, null), node, NOBODY).results()).hasSize(found);
  }

  @Test
  void filters_restrict_together() {
    store("草稿", "DRAFT");
    store("已发布", "PUBLISHED");
    var draft = new EntryFilter("草", provider, Sharing.UNCONDITIONAL, EntryStage.DRAFT, null, null);
    var conditional =
        new EntryFilter("草", provider, Sharing.CONDITIONAL, EntryStage.DRAFT, null, null);

    assertThat(names(draft, Set.of(provider))).containsExactly("草稿");
    assertThat(names(draft, NOBODY)).isEmpty();
    assertThat(names(conditional, Set.of(provider))).isEmpty();
  }

  @Test
  void pages_follow_each_other_without_gap_or_repetition() {
    var stored = new ArrayList<String>();
    for (int i = 0; i < 12; i++) {
      stored.add("103002/" + store("第" + i, "PUBLISHED"));
    }

    var read = new ArrayList<String>();
    String cursor = null;
    do {
      var page = search.page(filter(5, cursor), null, NOBODY);
      page.results().forEach(summary -> read.add(summary.code()));
      store("中途新增", "DRAFT");
      cursor = page.next();
    } while (cursor != null);

    assertThat(read).isEqualTo(stored);
  }

  @ParameterizedTest
  @ValueSource(strings = {"nonsense", "103002/99999999999999", "103002", "'; drop table x"})
  void a_cursor_that_is_not_ours_is_refused(String place) {
    var refusal =
        catchThrowableOfType(
            Refusal.class, () -> search.page(filter(5, Cursor.encode(place)), null, NOBODY));

    assertThat(refusal.reason()).isEqualTo(PlatformReason.CURSOR_INVALID);
  }

  @Test
  void the_newest_published_version_is_the_one_that_counts() {
    String code = "103002/" + store("多个版本", "PUBLISHED");
    var first = described();
    var second = described(Sharing.CONDITIONAL, List.of(item("code", Sharing.CONDITIONAL)));
    var newest = new PublishedEntry(code, 2, provider, second, NOON.plusSeconds(60));
    versions.add(new PublishedEntry(code, 1, provider, first, NOON), "iic.staff");
    versions.add(newest, "iic.staff");

    assertThat(PublishedCatalogue.on(TestDatabase.sql()).published(code)).isEqualTo(newest);
  }

  @Test
  void the_newest_version_of_every_entry_is_handed_over_once() {
    String one = "103002/" + store("甲", "PUBLISHED");
    String other = "103002/" + store("乙", "PUBLISHED");
    versions.add(new PublishedEntry(one, 1, provider, described(), NOON), "iic.staff");
    versions.add(new PublishedEntry(one, 2, provider, described(), NOON), "iic.staff");
    versions.add(new PublishedEntry(other, 1, provider, described(), NOON), "iic.staff");

    var received = new ArrayList<String>();
    PublishedCatalogue.on(TestDatabase.sql())
        .forEachPublished(
            entry -> {
              if (entry.provider().equals(provider)) {
                received.add(entry.code() + " " + entry.version());
              }
            });

    assertThat(received).containsExactlyInAnyOrder(one + " 2", other + " 1");
  }

  @Test
  void the_code_lists_hold_every_constant_of_the_wires() {
    assertThat(values("format-class")).containsExactlyInAnyOrder(names(FormatClass.values()));
    assertThat(values("item-type")).containsExactlyInAnyOrder(names(ItemType.values()));
    assertThat(values("sharing")).containsExactlyInAnyOrder(names(Sharing.values()));
    assertThat(values("sharing-mode")).containsExactlyInAnyOrder(names(SharingMode.values()));
    assertThat(values("sharing-mode-type"))
        .containsExactlyInAnyOrder(names(SharingModeType.values()));
    assertThat(values("update-cycle")).containsExactlyInAnyOrder(names(UpdateCycle.values()));
    assertThat(values("grading")).containsExactlyInAnyOrder(names(Grading.values()));
    assertThat(values("data-category")).containsExactlyInAnyOrder(names(DataCategory.values()));
    assertThat(values("legal-basis-kind"))
        .containsExactlyInAnyOrder(names(LegalBasisKind.values()));
  }

  @Test
  void a_value_is_found_by_its_name_on_the_wire_alone() {
    var monthly = lists.find("update-cycle", "MONTHLY").orElseThrow();

    assertThat(monthly.nationalCode()).isEqualTo("4");
    assertThat(lists.find("update-cycle", "每月")).isEmpty();
    assertThat(lists.find("format-type", "mysql")).map(CodeListValue::parent).contains("DATABASE");
    assertThat(lists.find("format-type", "OTHER").orElseThrow().parent()).isNull();
    assertThat(lists.all()).containsAll(lists.valuesOf("reference-system"));
    assertThat(lists.valuesOf("no-such-list")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"103002-1", "101012/999999", "nonsense", "", "103002/1\0", "1/1"})
  void what_is_not_published_under_a_code_is_not_found(String code) {
    var refusal =
        catchThrowableOfType(
            Refusal.class, () -> PublishedCatalogue.on(TestDatabase.sql()).published(code));

    assertThat(refusal.reason()).isEqualTo(ENTRY_NOT_FOUND);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update entry_version set version = version + 1",
        "delete from entry_version",
        "delete from catalogue_entry",
        "update class_node set name = code",
        "delete from entry_author",
        "update code_list set value = chinese"
      })
  void the_application_cannot_rewrite_what_was_published(String statement) {
    assertThatThrownBy(() -> TestDatabase.sql().useHandle(handle -> handle.execute(statement)))
        .hasMessageContaining("permission denied");
  }

  private List<String> values(String list) {
    return lists.valuesOf(list).stream().map(CodeListValue::value).toList();
  }

  private static String[] names(Enum<?>[] constants) {
    return Arrays.stream(constants).map(Enum::name).toArray(String[]::new);
  }

  private Integer numberInItsOwnTransaction() {
    var number = new int[1];
    TestDatabase.inTransaction(sql -> number[0] = new ClassNodes(sql).nextSequences("105001", 1));
    return number[0];
  }

  private int store(String name, String stage) {
    var number = new int[1];
    TestDatabase.inTransaction(sql -> number[0] = new ClassNodes(sql).nextSequences("103002", 1));
    store(number[0], "103002/" + number[0], name, stage);
    return number[0];
  }

  private void store(int sequence, String code, String name, String stage) {
    TestDatabase.sql()
        .useHandle(
            handle ->
                handle.execute(
                    """
                    insert into catalogue_entry
                      (code, node, sequence, provider, name, summary, format_class, update_cycle,
                       sharing, sharing_mode, open_to_public, grading, stage, published_version,
                       published_at, changed_at, lock_version)
                    values (?, '103002', ?, ?, ?, '摘要', 'DATABASE', 'YEARLY', 'UNCONDITIONAL',
                      'PLATFORM', true, 'GENERAL', ?, 1, now(), now(), 1)
                    """,
                    code,
                    sequence,
                    provider,
                    name,
                    stage));
  }

  private void storeItem(int sequence, String name, String chineseName, String englishName) {
    TestDatabase.sql()
        .useHandle(
            handle ->
                handle.execute(
                    """
                    insert into entry_item
                      (entry_code, position, name, chinese_name, english_name, type, length, is_key,
                       sensitive, sharing)
                    select ?, count(*), ?, ?, ?, 'CHARACTER', 30, true, false, 'UNCONDITIONAL'
                    from entry_item where entry_code = ?
                    """,
                    "103002/" + sequence,
                    name,
                    chineseName,
                    englishName,
                    "103002/" + sequence));
  }

  private void describe(int sequence, String summary) {
    TestDatabase.sql()
        .useHandle(
            handle ->
                handle.execute(
                    "update catalogue_entry set summary = ? where code = ?",
                    summary,
                    "103002/" + sequence));
  }

  private EntryFilter filter(String word, String cursor) {
    return new EntryFilter(word, provider, null, null, null, cursor);
  }

  private EntryFilter filter(int limit, String cursor) {
    return new EntryFilter(null, provider, null, null, limit, cursor);
  }

  private List<String> names(EntryFilter filter, Set<String> insight) {
    Page<EntrySummary> page = search.page(filter, null, insight);
    return page.results().stream().map(EntrySummary::name).toList();
  }
}

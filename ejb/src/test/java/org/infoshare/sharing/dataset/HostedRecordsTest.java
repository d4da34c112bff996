package org.infoshare.sharing.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.infoshare.sharing.dataset.Pushes.NOON;
import static org.infoshare.sharing.dataset.Pushes.RECORDS;
import static org.infoshare.sharing.dataset.Pushes.nextCode;
import static org.infoshare.sharing.dataset.Pushes.person;
import static org.infoshare.sharing.dataset.Pushes.push;
import static org.infoshare.sharing.dataset.Pushes.scan;
import static org.infoshare.sharing.dataset.Pushes.scans;
import static org.infoshare.sharing.dataset.Pushes.town;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.infoshare.catalogue.publication.PublishedEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Hosted records are found by their keys and read page by page. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class HostedRecordsTest {

  private PublishedEntry persons;
  private PublishedEntry towns;

  @BeforeEach
  void entries_of_their_own() {
    persons = DatasetEntries.persons(nextCode("901001"));
    towns = DatasetEntries.towns(nextCode("901002"));
  }

  @Test
  void records_of_different_entries_stay_apart() {
    var others = DatasetEntries.persons(nextCode("901001"));
    push(persons, List.of(person(1, "张三")));
    push(others, List.of(person(1, "李四")));

    assertThat(RECORDS.read(persons, Map.of(), 10, null).rows()).hasSize(1);
    assertThat(RECORDS.read(others, Map.of("idNumber", "1"), 10, null).rows().get(0).values())
        .containsEntry("name", "李四");
  }

  @Test
  void some_of_the_key_items_find_all_records_that_have_them() {
    push(
        towns,
        List.of(
            town("440106", 1, "五山"),
            town("440106", 2, "石牌"),
            town("440103", 1, "沙面"),
            town("440104", 2, "北京")));

    assertThat(names(RECORDS.read(towns, Map.of("county", "440106"), 10, null)))
        .containsExactly("五山", "石牌");
    assertThat(names(RECORDS.read(towns, Map.of("town", BigDecimal.ONE), 10, null)))
        .containsExactly("沙面", "五山");
    var whole = Map.<String, Object>of("county", "440104", "town", BigDecimal.valueOf(2));
    assertThat(names(RECORDS.read(towns, whole, 10, null))).containsExactly("北京");
    assertThat(RECORDS.read(towns, whole, 10, null).rows().get(0).subject())
        .isEqualTo("[\"440104\",\"2\"]");

    push(towns, NOON, List.of(), List.of(Map.of("county", "440106", "town", "2")));
    assertThat(names(RECORDS.read(towns, Map.of("county", "440106"), 10, null)))
        .containsExactly("五山");
  }

  @Test
  void pages_neither_repeat_nor_lose_a_record_while_others_come_and_go() {
    push(persons, IntStream.range(0, 50).mapToObj(i -> person(100 + 2 * i, "旧")).toList());
    var seen = new ArrayList<String>();
    String after = null;
    for (var page = RECORDS.read(persons, Map.of(), 10, after).rows();
        !page.isEmpty();
        page = RECORDS.read(persons, Map.of(), 10, after).rows()) {
      page.forEach(record -> seen.add(record.subject()));
      var last = page.get(page.size() - 1);
      int number = Integer.parseInt(last.subject());
      push(
          persons,
          NOON,
          List.of(person(number - 1, "新")),
          List.of(Map.of("idNumber", last.subject())));
      after = RECORDS.keyOf(persons, last.id()).orElseThrow();
    }

    assertThat(seen)
        .isEqualTo(IntStream.range(0, 50).mapToObj(i -> String.valueOf(100 + 2 * i)).toList());
  }

  @Test
  void a_page_begins_only_after_a_record_of_the_same_entry() {
    var id = push(persons, List.of(person(1, "张三"))).changed().get(0).id();

    assertThat(RECORDS.keyOf(persons, id)).contains("[\"1\"]");
    assertThat(RECORDS.keyOf(towns, id)).isEmpty();
  }

  @Test
  void a_record_tells_its_keys_by_name_also_when_it_is_gone() {
    var id = push(towns, List.of(town("440106", 7, "石牌"))).changed().get(0).id();
    push(towns, NOON, List.of(), List.of(Map.of("county", "440106", "town", 7)));

    assertThat(RECORDS.keysOf(towns, id).orElseThrow())
        .containsExactly(Map.entry("county", "440106"), Map.entry("town", "7"));
    assertThat(RECORDS.keysOf(persons, id)).isEmpty();
  }

  @Test
  void a_record_tells_what_is_not_what_it_was_in_an_earlier_version() {
    var id = push(persons, List.of(person(1, "张三"))).changed().get(0).id();

    assertThat(RECORDS.changeSince(id, 1)).isEqualTo(new RecordChange(1, false, Set.of()));
    push(persons, List.of(Map.of("idNumber", "1", "name", "李四", "points", 7)));
    assertThat(RECORDS.changeSince(id, 1))
        .isEqualTo(new RecordChange(2, false, Set.of("name", "points")));
    push(persons, List.of(person(1, "张三")));
    assertThat(RECORDS.changeSince(id, 1)).isEqualTo(new RecordChange(3, false, Set.of()));
    assertThat(RECORDS.changeSince(id, 2).items()).containsExactlyInAnyOrder("name", "points");
    push(persons, NOON, List.of(), List.of(Map.of("idNumber", "1")));
    assertThat(RECORDS.changeSince(id, 1))
        .isEqualTo(new RecordChange(4, true, Set.of("idNumber", "name")));
    assertThatThrownBy(() -> RECORDS.changeSince(id, 9)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void a_page_ends_early_where_large_records_fill_the_answer() {
    var scans = scans();
    push(scans, IntStream.range(10, 30).mapToObj(i -> scan(i, 255_000)).toList());

    var page = RECORDS.read(scans, Map.of(), 100, null);

    assertThat(page.rows()).hasSize(16);
    assertThat(page.more()).isTrue();
    var rest = RECORDS.read(scans, Map.of(), 100, page.rows().get(15).key());
    assertThat(rest.rows())
        .extracting(HostedRecord::subject)
        .containsExactly("26", "27", "28", "29");
    assertThat(rest.more()).isFalse();
  }

  @Test
  void a_page_that_is_just_full_tells_whether_more_follow() {
    push(persons, List.of(person(1, "张三"), person(2, "李四")));

    assertThat(RECORDS.read(persons, Map.of(), 2, null).more()).isFalse();
    assertThat(RECORDS.read(persons, Map.of(), 1, null).more()).isTrue();
  }

  private static List<Object> names(HostedPage<HostedRecord> found) {
    return found.rows().stream().map(record -> record.values().get("name")).toList();
  }
}

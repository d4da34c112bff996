package org.infoshare.catalogue.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.infoshare.catalogue.description.ItemDefinition;
import org.infoshare.catalogue.description.ItemType;
import org.infoshare.catalogue.description.Sharing;
import org.infoshare.catalogue.publication.PublishedCatalogue;
import org.infoshare.catalogue.publication.PublishedEntries;
import org.infoshare.foundation.persistence.TestDatabase;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Items that name no term are found by what they are called, on a real PostgreSQL. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ItemsByNameSqlTest {

  private final String mark = Long.toString(System.nanoTime(), 36);
  private final PublishedItems items = new PublishedItems(TestDatabase.sql());
  private final ProvidedItems holdings =
      new ProvidedItems(
          new StandardTerms(TestDatabase.sql()),
          SamplePublications.attributions(TestDatabase.sql()),
          items,
          PublishedCatalogue.on(TestDatabase.sql()));

  @Test
  void by_the_chinese_name_and_by_the_field_name_however_it_is_written() {
    publish("桥梁" + mark, "bridge" + mark + "Title");

    for (String name : List.of("桥梁" + mark, "桥梁 " + mark + "(全称)", "bridge" + mark + "_title")) {
      assertThat(called(name))
          .as(name)
          .singleElement()
          .satisfies(found -> assertThat(found.source()).isFalse());
    }
    assertThat(called("桥" + mark)).isEmpty();
  }

  @Test
  void a_name_that_says_too_little_finds_nothing() {
    publish("名称", "title" + mark);

    assertThat(called("名称")).isEmpty();
  }

  @Test
  void no_more_than_are_wanted_are_read_and_each_once() {
    for (int number = 1; number <= 3; number++) {
      publish(
          "307002/" + Math.floorMod(mark.hashCode(), 100_000) + number,
          "隧道" + mark,
          "tunnel" + mark);
    }
    var read = holdings.newEntryCache();
    var first = holdings.findByName("隧道" + mark, 2, read);
    var again = holdings.findByName("tunnel" + mark, 2, read);

    assertThat(first).hasSize(2);
    assertThat(again)
        .zipSatisfy(first, (one, other) -> assertThat(one.entry()).isSameAs(other.entry()));
  }

  private List<ProvidedItem> called(String name) {
    return holdings.findByName(name, 10, holdings.newEntryCache());
  }

  private void publish(String chineseName, String name) {
    publish("307002/" + Math.floorMod(mark.hashCode(), 1_000_000), chineseName, name);
  }

  private static void publish(String code, String chineseName, String name) {
    var entry =
        PublishedEntries.of(
            code,
            1,
            "cab",
            "桥梁",
            Sharing.CONDITIONAL,
            null,
            List.of(
                new ItemDefinition(
                    name,
                    chineseName,
                    "Title",
                    ItemType.CHARACTER,
                    20,
                    true,
                    false,
                    Sharing.CONDITIONAL,
                    null)));
    TestDatabase.inTransaction(
        sql -> {
          PublishedCatalogue.store(sql, entry);
          new PublishedItems(sql).put(entry);
        });
  }
}

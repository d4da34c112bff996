package org.infoshare.catalogue.dcat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.infoshare.catalogue.description.DataCategory;
import org.infoshare.catalogue.description.FormatClass;
import org.infoshare.catalogue.description.Grading;
import org.infoshare.catalogue.description.ItemDefinition;
import org.infoshare.catalogue.description.ItemType;
import org.infoshare.catalogue.description.NewEntry;
import org.infoshare.catalogue.description.Sharing;
import org.infoshare.catalogue.description.SharingMode;
import org.infoshare.catalogue.description.SharingModeType;
import org.infoshare.catalogue.description.UpdateCycle;
import org.infoshare.catalogue.publication.PublishedEntry;

/** Entries of a usual length, each generated from its number. */
public final class GeneratedEntries {

  private static final Instant PUBLISHED = Instant.parse("2026-09-01T02:00:00Z");
  private static final String ABSTRACT = "全市各区按年度登记的桥梁、隧道和渡口的基本情况,由各区主管部门逐级汇总。";

  private GeneratedEntries() {}

  /** The published entry with that number, of one of 100 departments. */
  public static PublishedEntry published(int number, int items) {
    return new PublishedEntry(
        "307001/" + (number + 1), 1, "d" + number % 100, content(number, items), PUBLISHED);
  }

  /** The description of the entry with that number. */
  public static NewEntry content(int number, int items) {
    return new NewEntry(
        "307001",
        "桥梁登记信息" + number,
        ABSTRACT + number,
        FormatClass.DATABASE,
        UpdateCycle.DAILY,
        Sharing.CONDITIONAL,
        null,
        null,
        SharingMode.PLATFORM,
        false,
        Grading.GENERAL,
        null,
        items(items),
        "桥梁管理处",
        "mysql",
        null,
        "因履行职责需要核对桥梁登记的行政机关",
        "仅限履行职责需要",
        null,
        SharingModeType.SERVICE,
        null,
        DataCategory.OBJECT,
        null,
        null,
        null,
        null);
  }

  private static List<ItemDefinition> items(int count) {
    var items = new ArrayList<ItemDefinition>();
    for (int i = 0; i < count; i++) {
      items.add(
          new ItemDefinition(
              "field" + i,
              "信息项" + i,
              "Field " + i,
              ItemType.CHARACTER,
              20,
              i == 0,
              false,
              Sharing.CONDITIONAL,
              null));
    }
    return items;
  }
}

package org.infoshare.sharing.dataset;

import java.util.List;
import org.infoshare.catalogue.description.ItemDefinition;
import org.infoshare.catalogue.description.ItemType;
import org.infoshare.catalogue.description.Sharing;
import org.infoshare.catalogue.publication.PublishedEntries;
import org.infoshare.catalogue.publication.PublishedEntry;

/** Published entries for tests. */
public final class DatasetEntries {

  private DatasetEntries() {}

  public static PublishedEntry of(String code, ItemDefinition... items) {
    return PublishedEntries.of(code, 1, "psb", "测试条目", Sharing.CONDITIONAL, null, List.of(items));
  }

  public static ItemDefinition key(String name, ItemType type, int length) {
    return item(name, type, length, true);
  }

  public static ItemDefinition item(String name, ItemType type, int length) {
    return item(name, type, length, false);
  }

  /** An entry with one key item and one item of every type. */
  public static PublishedEntry persons(String code) {
    return of(
        code,
        key("idNumber", ItemType.CHARACTER, 18),
        item("name", ItemType.CHARACTER, 20),
        item("points", ItemType.INTEGER, 9),
        item("income", ItemType.CURRENCY, 12),
        item("married", ItemType.LOGICAL, 1),
        item("bornOn", ItemType.DATE, 10),
        item("registeredAt", ItemType.DATETIME, 25),
        item("remark", ItemType.MEMO, 1000));
  }

  /** An entry with two key items. */
  public static PublishedEntry towns(String code) {
    return of(
        code,
        key("county", ItemType.CHARACTER, 6),
        key("town", ItemType.INTEGER, 3),
        item("name", ItemType.CHARACTER, 40));
  }

  private static ItemDefinition item(String name, ItemType type, int length, boolean key) {
    return new ItemDefinition(name, "信息项", name, type, length, key, key, Sharing.CONDITIONAL, null);
  }
}

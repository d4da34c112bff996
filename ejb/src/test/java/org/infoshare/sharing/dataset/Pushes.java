package org.infoshare.sharing.dataset;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.infoshare.catalogue.description.ItemType;
import org.infoshare.catalogue.publication.PublishedEntry;
import org.infoshare.foundation.persistence.Sql;
import org.infoshare.foundation.persistence.TestDatabase;
import org.infoshare.sharing.dataset.RecordStore.Pushed;

/** What tests of hosted records share: a real database, entries of their own, and pushes. */
final class Pushes {

  static final Instant NOON = Instant.parse("2026-11-24T04:00:00Z");
  static final Sql SQL = TestDatabase.sql();
  static final RecordStore STORE = new RecordStore(SQL);
  static final HostedRecords RECORDS = new HostedRecords(SQL);

  private static int entries;

  private Pushes() {}

  /** The code of an entry that no other test has. */
  static String nextCode(String node) {
    return node + "/" + ++entries;
  }

  static Pushed push(PublishedEntry entry, List<Map<String, Object>> upserts) {
    return push(entry, NOON, upserts, List.of());
  }

  static Pushed push(
      PublishedEntry entry,
      Instant now,
      List<Map<String, Object>> upserts,
      List<Map<String, Object>> deletes) {
    var batch = CheckedBatch.of(entry, new RecordBatch(upserts, deletes));
    return STORE.push(entry, batch, "psb.system", now);
  }

  static Map<String, Object> person(int number, String name) {
    return Map.of("idNumber", String.valueOf(number), "name", name);
  }

  static PublishedEntry scans() {
    return DatasetEntries.of(
        nextCode("901004"),
        DatasetEntries.key("id", ItemType.CHARACTER, 5),
        DatasetEntries.item("a", ItemType.MEMO, 100_000),
        DatasetEntries.item("b", ItemType.MEMO, 100_000),
        DatasetEntries.item("c", ItemType.MEMO, 100_000));
  }

  static Map<String, Object> scan(int number, int bytes) {
    return Map.of(
        "id", String.valueOf(number),
        "a", "x".repeat(85_000),
        "b", "y".repeat(85_000),
        "c", "z".repeat(bytes - 170_000));
  }

  static Map<String, Object> town(String county, int town, String name) {
    return Map.of("county", county, "town", town, "name", name);
  }
}

package org.infoshare.sharing.quality;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.infoshare.bench.OwnDatabase;
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

/**
 * A register of residents and one of their households, a tenth as large. One resident in a hundred
 * repeats another one, has a citizen number with a wrong check digit, or a household that does not
 * exist.
 */
final class GeneratedRecords {

  static final PublishedEntry RESIDENTS =
      entry(
          "900001/1",
          item("number", ItemType.CHARACTER, 12, true),
          item("name", ItemType.CHARACTER, 20, false),
          item("citizen", ItemType.CHARACTER, 18, false),
          item("household", ItemType.CHARACTER, 12, false),
          item("since", ItemType.DATE, 10, false));

  private static final PublishedEntry HOUSEHOLDS =
      entry(
          "900001/2",
          item("number", ItemType.CHARACTER, 12, true),
          item("district", ItemType.CHARACTER, 6, false));

  /** Rows of one statement, so that progress is on disk. */
  private static final int SLICE = 500_000;

  private static final String RESIDENT =
      """
      jsonb_build_object('number', lpad(i::text, 12, '0'), 'name', '居民' || i - (i % 100 = 0)::int,
        'citizen', case when i % 100 = 1 then '11010519491231002Y' else '11010519491231002X' end,
        'household', lpad((case when i % 100 = 2 then -1
          else (i - (i % 100 = 0)::int) / 10 end)::text, 12, '0'),
        'since', to_char(date '2000-01-01' + (i - (i % 100 = 0)::int) % 9000, 'YYYY-MM-DD'))
      """;

  private static final String HOUSEHOLD =
      "jsonb_build_object('number', lpad(i::text, 12, '0'), 'district', '440106')";

  private GeneratedRecords() {}

  static QualityRule rule(String item, QualityRuleKind kind) {
    boolean refers = kind == QualityRuleKind.REFERENCE;
    return new QualityRule(
        UUID.randomUUID(),
        RESIDENTS.code(),
        item,
        kind,
        refers ? HOUSEHOLDS.code() : null,
        refers ? "number" : null,
        "bench",
        Instant.EPOCH,
        null);
  }

  static void fill(OwnDatabase database, int residents) throws SQLException {
    database.run("truncate dataset_record");
    insert(database, HOUSEHOLDS.code(), 0, residents / 10, HOUSEHOLD);
    insert(database, RESIDENTS.code(), 1, residents, RESIDENT);
    database.run("vacuum analyze dataset_record", "checkpoint");
  }

  private static void insert(OwnDatabase database, String entry, int first, int last, String values)
      throws SQLException {
    for (int from = first; from <= last; from += SLICE) {
      database.run(
          """
          insert into dataset_record
            (entry_code, record_key, id, version, entry_version, written_at, written_by, values)
          select '%s', '["' || lpad(i::text, 12, '0') || '"]',
            cast('01900000-0000-7000-%s-' || lpad(to_hex(i), 12, '0') as uuid), 1, 1, now(), 'bench',
            %s
          from generate_series(%d, %d) i
          """
              .formatted(
                  entry,
                  entry.endsWith("1") ? "8000" : "9000",
                  values,
                  from,
                  Math.min(last, from + SLICE - 1)));
    }
  }

  private static PublishedEntry entry(String code, ItemDefinition... items) {
    return new PublishedEntry(
        code,
        1,
        "psb",
        new NewEntry(
            "900001",
            "居民登记",
            "居民登记",
            FormatClass.DATABASE,
            UpdateCycle.DAILY,
            Sharing.CONDITIONAL,
            null,
            null,
            SharingMode.PLATFORM,
            false,
            Grading.GENERAL,
            null,
            List.of(items),
            null,
            "mysql",
            null,
            "因履行职责需要核对的行政机关",
            "仅限履行职责需要",
            null,
            SharingModeType.SERVICE,
            null,
            DataCategory.PERSON,
            null,
            null,
            null,
            null),
        Instant.EPOCH);
  }

  private static ItemDefinition item(String name, ItemType type, int length, boolean key) {
    return new ItemDefinition(name, "信息项", name, type, length, key, key, Sharing.CONDITIONAL, null);
  }
}

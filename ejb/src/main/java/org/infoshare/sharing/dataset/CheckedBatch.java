package org.infoshare.sharing.dataset;

import static org.infoshare.foundation.platform.PlatformReason.DUPLICATE;
import static org.infoshare.foundation.platform.PlatformReason.INVALID;
import static org.infoshare.foundation.platform.PlatformReason.MISSING;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.infoshare.catalogue.publication.PublishedEntry;
import org.infoshare.foundation.platform.Checks;
import org.infoshare.foundation.platform.FieldFault;
import org.infoshare.foundation.platform.Refusal;

/**
 * A batch whose rows all passed the checks, in the form in which they are stored.
 *
 * @param upserts the records to write
 * @param deletes the keys of the records to delete
 */
record CheckedBatch(List<Upsert> upserts, List<String> deletes) {

  /** The maximum number of rows of a batch, records and deletions together. */
  static final int MAX_ROWS = 1000;

  /** The maximum number of faults that are reported for one batch. */
  static final int MAX_FAULTS = 1000;

  /**
   * A record to write.
   *
   * @param key its record key
   * @param values its items, by name
   */
  record Upsert(String key, Map<String, Object> values) {}

  CheckedBatch {
    upserts = List.copyOf(upserts);
    deletes = List.copyOf(deletes);
  }

  /**
   * Checks every row against the entry.
   *
   * @throws Refusal {@code batch-empty}, {@code batch-too-large}, or {@code invalid} with the
   *     faults of all rows
   */
  static CheckedBatch of(PublishedEntry entry, RecordBatch batch) {
    var upserts = rows(batch == null ? null : batch.upserts());
    var deletes = rows(batch == null ? null : batch.deletes());
    if (upserts.isEmpty() && deletes.isEmpty()) {
      throw new Refusal(DatasetReason.BATCH_EMPTY);
    }
    if (upserts.size() + deletes.size() > MAX_ROWS) {
      throw new Refusal(DatasetReason.BATCH_TOO_LARGE, MAX_ROWS);
    }
    return new Checking(RecordFormat.of(entry)).check(upserts, deletes);
  }

  private static List<Map<String, Object>> rows(List<Map<String, Object>> given) {
    return given == null ? List.of() : given;
  }

  /** The check of one batch, row after row. */
  private static final class Checking {

    private final RecordFormat format;
    private final List<FieldFault> faults = new ArrayList<>();
    private final Map<String, String> pointerOfKey = new HashMap<>();

    Checking(RecordFormat format) {
      this.format = format;
    }

    CheckedBatch check(List<Map<String, Object>> upserts, List<Map<String, Object>> deletes) {
      var records = new ArrayList<Upsert>();
      for (int i = 0; i < upserts.size(); i++) {
        String pointer = "/upserts/" + i;
        var values = row(pointer, upserts.get(i), format::record);
        if (values != null) {
          records.add(new Upsert(key(pointer, values), values));
        }
      }
      var keys = new ArrayList<String>();
      for (int i = 0; i < deletes.size(); i++) {
        String pointer = "/deletes/" + i;
        var values = row(pointer, deletes.get(i), format::wholeKey);
        if (values != null) {
          keys.add(key(pointer, values));
        }
      }
      if (!faults.isEmpty()) {
        throw new Refusal(INVALID, faults.subList(0, Math.min(faults.size(), MAX_FAULTS)));
      }
      return new CheckedBatch(records, keys);
    }

    /** The stored form of one row, or null if it has a fault. */
    private Map<String, Object> row(String pointer, Map<String, Object> given, RowCheck check) {
      if (faults.size() >= MAX_FAULTS) {
        return null;
      }
      var checks = new Checks();
      Map<String, Object> values = null;
      if (given == null) {
        checks.addFault(pointer, MISSING);
      } else {
        values = check.check(pointer, given, checks);
      }
      faults.addAll(checks.faults());
      return checks.faults().isEmpty() ? values : null;
    }

    private String key(String pointer, Map<String, Object> values) {
      String key = format.recordKey(values);
      String earlier = pointerOfKey.putIfAbsent(key, pointer);
      if (earlier != null) {
        faults.add(FieldFault.of(pointer, DUPLICATE, earlier));
      }
      return key;
    }
  }

  @FunctionalInterface
  private interface RowCheck {
    Map<String, Object> check(String pointer, Map<String, Object> given, Checks checks);
  }
}

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
          records.add(new Upsert(format.recordKey(values), values));
        }
      }
      var keys = new ArrayList<String>();
      for (int i = 0; i < deletes.size(); i++) {
        String pointer = "/deletes/" + i;
        var values = row(pointer, deletes.get(i), format::wholeKey);
        if (values != null) {
          keys.add(format.recordKey(values));
        }
      }
      if (!faults.isEmpty()) {
        throw new Refusal(INVALID, faults);
      }
      return new CheckedBatch(records, keys);
    }

    /** The stored form of one row, or null if it has a fault. */
    private Map<String, Object> row(String pointer, Map<String, Object> given, RowCheck check) {
      if (faults.size() > Refusal.MAX_FAULTS) {
        return null;
      }
      if (given == null) {
        faults.add(FieldFault.of(pointer, MISSING));
        return null;
      }
      var checks = new Checks();
      var values = check.check(pointer, given, checks);
      boolean keyed = format.hasWholeKey(values);
      if (keyed) {
        checkUnique(pointer, format.recordKey(values), checks);
      }
      var found = checks.faults();
      if (found.isEmpty()) {
        return values;
      }
      if (keyed) {
        var subject = format.recordInWords(values);
        found.forEach(fault -> faults.add(fault.withSubject(subject)));
      } else {
        faults.addAll(found);
      }
      return null;
    }

    /** A key repeats that of an earlier row even if that row has faults in other items. */
    private void checkUnique(String pointer, String key, Checks checks) {
      String earlier = pointerOfKey.putIfAbsent(key, pointer);
      checks.require(earlier == null, pointer, DUPLICATE, earlier);
    }
  }

  @FunctionalInterface
  private interface RowCheck {
    Map<String, Object> check(String pointer, Map<String, Object> given, Checks checks);
  }
}

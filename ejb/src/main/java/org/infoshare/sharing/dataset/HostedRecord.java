package org.infoshare.sharing.dataset;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;

/**
 * The current version of a hosted record.
 *
 * @param id the record's id, the same for all versions
 * @param version its version
 * @param key its key values in item order, a JSON array of texts; they are personal data and are
 *     never shown or logged
 * @param values its items by name; an item without value is absent
 */
public record HostedRecord(UUID id, long version, String key, Map<String, Object> values) {

  /**
   * The subject of the record (a person or a thing), as input for a keyed hash: the value of the
   * only key item, or all key values as a JSON array.
   */
  public String subject() {
    return subjectOf(key);
  }

  /** Reads a record from a row with the columns id, version, key and values, in that order. */
  static HostedRecord of(ResultSet row) throws SQLException {
    return new HostedRecord(
        row.getObject(1, UUID.class),
        row.getLong(2),
        row.getString(3),
        RecordJson.values(row.getString(4)));
  }

  static String subjectOf(String key) {
    var texts = RecordJson.texts(key);
    return texts.size() == 1 ? texts.get(0) : key;
  }
}

package org.infoshare.sharing.dataset;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;

/**
 * A hosted record as it is now.
 *
 * @param id the record's id, the same through all versions
 * @param version its version
 * @param key its key values in item order, a JSON array of texts: personal, so never shown or
 *     logged
 * @param values its items, by name; one without value is absent
 */
public record HostedRecord(UUID id, long version, String key, Map<String, Object> values) {

  /**
   * Whom or what the record is about, for a keyed hash: the value of the only key item, or all of
   * them as a JSON array.
   */
  public String subject() {
    return subjectOf(key);
  }

  /** The record of a row of id, version, key and values, in that order. */
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

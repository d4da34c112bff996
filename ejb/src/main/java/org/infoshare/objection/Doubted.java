package org.infoshare.objection;

import java.util.List;
import java.util.UUID;

/**
 * What an objection doubts; it never changes.
 *
 * @param entryVersion the version of the entry when it was raised
 * @param record the id of the record; null for an entry
 * @param recordVersion the version of the record that it objects to; null for an entry
 * @param subjectHash the keyed hash of whom or what the record is about; null for an entry
 * @param items the names of the items in doubt; none for a record or an entry as a whole
 * @param grant the access right under which it was received
 */
record Doubted(
    ObjectionScope scope,
    String entry,
    int entryVersion,
    UUID record,
    Long recordVersion,
    String subjectHash,
    List<String> items,
    UUID grant) {

  Doubted {
    items = List.copyOf(items);
  }

  boolean isOfRecord() {
    return record != null;
  }
}

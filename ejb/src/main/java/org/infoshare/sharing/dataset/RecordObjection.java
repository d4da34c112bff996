package org.infoshare.sharing.dataset;

import java.util.List;
import java.util.UUID;

/**
 * An open doubt of a hosted record.
 *
 * @param record the record's id
 * @param items the names of the items in doubt; none where the whole record is
 * @param objection the objection that says so
 */
public record RecordObjection(UUID record, List<String> items, UUID objection) {

  public RecordObjection {
    items = List.copyOf(items);
  }
}

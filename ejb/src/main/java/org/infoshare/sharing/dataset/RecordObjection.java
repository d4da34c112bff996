package org.infoshare.sharing.dataset;

import java.util.List;
import java.util.UUID;

/**
 * An open objection to a hosted record.
 *
 * @param record the record's id
 * @param items the names of the items in doubt; empty if the whole record is in doubt
 * @param objection the id of the objection
 */
public record RecordObjection(UUID record, List<String> items, UUID objection) {

  public RecordObjection {
    items = List.copyOf(items);
  }
}

package org.infoshare.sharing.dataset;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Which hosted records are in doubt. The feature of objections implements it. */
public interface RecordObjections {

  /** The open doubts of these records, by record and objection, found by one question. */
  List<RecordObjection> open(Collection<UUID> records);
}

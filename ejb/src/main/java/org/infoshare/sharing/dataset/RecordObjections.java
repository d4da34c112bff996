package org.infoshare.sharing.dataset;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The open objections to hosted records. The objection feature implements it. */
public interface RecordObjections {

  /** The open objections to these records, ordered by record and objection, read with one query. */
  List<RecordObjection> open(Collection<UUID> records);
}

package org.infoshare.catalogue.harvest;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Is informed of changes of the external entries, in the transaction that stores them. */
interface ExternalEntryListener {

  /** These entries are new or changed. One call passes all of a transaction. */
  void stored(List<ExternalEntryView> entries);

  /**
   * These entries left their source, or their source is no longer active. One call passes all of a
   * transaction.
   */
  void removed(Collection<UUID> ids);
}

package org.infoshare.catalogue.harvest;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Keeps up with the external entries, in the transaction that stores them. */
interface ExternalEntryListener {

  /** That is what these entries are from now on; told once of all that there are. */
  void stored(List<ExternalEntryView> entries);

  /** They left their source, or their source is no longer active; told likewise. */
  void removed(Collection<UUID> ids);
}

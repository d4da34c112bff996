package org.infoshare.harvest;

import java.util.List;
import java.util.UUID;

/** Keeps up with the external entries, in the transaction that stores them. */
interface ExternalEntryListener {

  /** That is what these entries are from now on; told once, of all that a run brought. */
  void present(List<ExternalEntryView> entries);

  /** It left its source. */
  void gone(UUID id);
}

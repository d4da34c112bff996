package org.infoshare.harvest;

import java.util.UUID;

/** Keeps up with the external entries, in the transaction that stores them. */
interface ExternalEntryListener {

  /** That is what the entry is from now on. */
  void present(ExternalEntryView entry);

  /** It left its source. */
  void gone(UUID id);
}

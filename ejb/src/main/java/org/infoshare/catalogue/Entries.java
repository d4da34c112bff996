package org.infoshare.catalogue;

import java.util.Optional;
import org.infoshare.platform.Refusal;

/** All entries, in whatever stage. */
interface Entries {

  void add(Entry entry);

  Optional<Entry> find(EntryCode code);

  /**
   * Writes down what was changed, so that plain SQL sees it and a later caller learns that he is
   * later.
   *
   * @throws Refusal {@code changed-meanwhile} if somebody else changed the same entry first
   */
  void flush();
}

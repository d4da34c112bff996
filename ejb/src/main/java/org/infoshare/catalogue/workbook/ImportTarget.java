package org.infoshare.catalogue.workbook;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.infoshare.catalogue.entry.CurrentEntry;
import org.infoshare.catalogue.entry.EntryChange;
import org.infoshare.catalogue.entry.NewEntry;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.FieldFault;

/** Where imported entries go, within the transaction of the import. */
interface ImportTarget {

  /** The department's own entry of that code; empty where it has none. */
  Optional<CurrentEntry> current(String code, Caller by);

  /** What is at fault in a description; of a new entry where the code is null. Holds nothing. */
  List<FieldFault> faults(NewEntry content, String code, Caller by);

  /**
   * Holds what the changes touch until the transaction ends.
   *
   * @return what others did meanwhile that stands against a change, by its place
   */
  Map<Integer, FieldFault> lock(List<EntryChange> changes, Caller by);

  /** Drafts and amends what is held, and tells the codes. */
  List<String> store(List<EntryChange> changes, Caller by);
}

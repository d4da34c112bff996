package org.infoshare.catalogue.workbook;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.infoshare.catalogue.description.NewEntry;
import org.infoshare.catalogue.entry.CurrentEntry;
import org.infoshare.catalogue.entry.EntryChange;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.FieldFault;

/** The target of imported entries, within the transaction of the import. */
interface ImportTarget {

  /** The current state of the department's own entry; empty if it has no such entry. */
  Optional<CurrentEntry> current(String code, Caller caller);

  /** The faults in a description; of a new entry if the code is null. It takes no locks. */
  List<FieldFault> faults(NewEntry content, String code, Caller caller);

  /**
   * Locks what the changes touch until the transaction ends.
   *
   * @return the fault of each change that conflicts with a concurrent one, by its index
   */
  Map<Integer, FieldFault> lock(List<EntryChange> changes, Caller caller);

  /** Drafts and amends the locked changes, and returns the codes. */
  List<String> store(List<EntryChange> changes, Caller caller);
}

package org.infoshare.workbook;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.infoshare.catalogue.EntryChange;
import org.infoshare.catalogue.EntryInHand;
import org.infoshare.catalogue.NewEntry;
import org.infoshare.platform.Caller;
import org.infoshare.platform.FieldFault;

/** Where imported entries go, within the transaction of the import. */
interface Drafting {

  /** The department's own entry of that code; empty where it has none. */
  Optional<EntryInHand> inHand(String code, Caller by);

  /** What is at fault in a description; of a new entry where the code is null. */
  List<FieldFault> faults(NewEntry content, String code, Caller by);

  /**
   * Holds entries until the transaction ends.
   *
   * @return the codes of those that are not any more as they were read
   */
  Set<String> hold(Collection<EntryInHand> read);

  /** Drafts and amends what was found in order, and tells the codes. */
  List<String> store(List<EntryChange> changes, Caller by);
}

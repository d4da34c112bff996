package org.infoshare.workbook;

import java.util.List;
import java.util.Optional;
import org.infoshare.catalogue.EntryInHand;
import org.infoshare.catalogue.NewEntry;
import org.infoshare.platform.Caller;
import org.infoshare.platform.FieldFault;

/** Where imported entries go, within the transaction of the import. */
interface Drafting {

  /** The department's own entry of that code; empty where it has none. */
  Optional<EntryInHand> inHand(String code, Caller by);

  /** What is at fault in a description; of a new entry where the code is null. */
  List<FieldFault> faults(NewEntry content, String code);

  /** Begins an entry and tells its code. */
  String draft(NewEntry content, Caller by);

  /** Describes an entry anew that stands as it was read. */
  void amend(EntryInHand read, NewEntry content, Caller by);
}

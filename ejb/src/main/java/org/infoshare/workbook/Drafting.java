package org.infoshare.workbook;

import java.util.List;
import org.infoshare.catalogue.NewEntry;
import org.infoshare.platform.Caller;
import org.infoshare.platform.FieldFault;

/** Where imported entries go, within the transaction of the import. */
interface Drafting {

  /** What is at fault in a description; of a new entry where the code is null. */
  List<FieldFault> faults(NewEntry content, String code, Caller by);

  /** Begins an entry and tells its code. */
  String draft(NewEntry content, Caller by);

  void amend(String code, NewEntry content, Caller by);
}

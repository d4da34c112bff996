package org.infoshare.catalogue.workbook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.infoshare.catalogue.description.NewEntry;
import org.infoshare.catalogue.entry.BulkDrafts;
import org.infoshare.catalogue.entry.CurrentEntry;
import org.infoshare.catalogue.entry.EntryChange;
import org.infoshare.catalogue.entry.EntryDrafts;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.FieldFault;

/** Drafts and amends entries in the catalogue. */
@ApplicationScoped
class CatalogueImportTarget implements ImportTarget {

  @Inject private EntryDrafts drafts;
  @Inject private BulkDrafts bulk;

  @Override
  public Optional<CurrentEntry> current(String code, Caller caller) {
    return drafts.current(code, caller);
  }

  @Override
  public List<FieldFault> faults(NewEntry content, String code, Caller caller) {
    return drafts.faults(content, code, caller);
  }

  @Override
  public Map<Integer, FieldFault> lock(List<EntryChange> changes, Caller caller) {
    return bulk.lock(changes, caller);
  }

  @Override
  public List<String> store(List<EntryChange> changes, Caller caller) {
    return bulk.store(changes, caller);
  }
}

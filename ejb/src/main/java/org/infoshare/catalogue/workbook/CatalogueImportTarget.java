package org.infoshare.catalogue.workbook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.infoshare.catalogue.entry.BulkDrafts;
import org.infoshare.catalogue.entry.CurrentEntry;
import org.infoshare.catalogue.entry.EntryChange;
import org.infoshare.catalogue.entry.EntryDrafts;
import org.infoshare.catalogue.entry.NewEntry;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.FieldFault;

/** Drafts and amends in the catalogue. */
@ApplicationScoped
class CatalogueImportTarget implements ImportTarget {

  @Inject private EntryDrafts drafts;
  @Inject private BulkDrafts bulk;

  @Override
  public Optional<CurrentEntry> current(String code, Caller by) {
    return drafts.current(code, by);
  }

  @Override
  public List<FieldFault> faults(NewEntry content, String code, Caller by) {
    return drafts.faults(content, code, by);
  }

  @Override
  public Map<Integer, FieldFault> lock(List<EntryChange> changes, Caller by) {
    return bulk.lock(changes, by);
  }

  @Override
  public List<String> store(List<EntryChange> changes, Caller by) {
    return bulk.store(changes, by);
  }
}

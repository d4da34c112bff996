package org.infoshare.workbook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.infoshare.catalogue.EntryDrafts;
import org.infoshare.catalogue.NewEntry;
import org.infoshare.platform.Caller;
import org.infoshare.platform.FieldFault;

/** Drafts and amends in the catalogue. */
@ApplicationScoped
class CatalogueDrafting implements Drafting {

  @Inject private EntryDrafts drafts;

  @Override
  public List<FieldFault> faults(NewEntry content, String code, Caller by) {
    return drafts.faults(content, code, by);
  }

  @Override
  public String draft(NewEntry content, Caller by) {
    return drafts.draft(content, by);
  }

  @Override
  public void amend(String code, NewEntry content, Caller by) {
    drafts.amend(code, content, by);
  }
}

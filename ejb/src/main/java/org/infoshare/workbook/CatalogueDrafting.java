package org.infoshare.workbook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.infoshare.catalogue.EntryDrafts;
import org.infoshare.catalogue.EntryInHand;
import org.infoshare.catalogue.NewEntry;
import org.infoshare.platform.Caller;
import org.infoshare.platform.FieldFault;

/** Drafts and amends in the catalogue. */
@ApplicationScoped
class CatalogueDrafting implements Drafting {

  @Inject private EntryDrafts drafts;

  @Override
  public Optional<EntryInHand> inHand(String code, Caller by) {
    return drafts.inHand(code, by);
  }

  @Override
  public List<FieldFault> faults(NewEntry content, String code) {
    return drafts.faults(content, code);
  }

  @Override
  public String draft(NewEntry content, Caller by) {
    return drafts.draft(content, by);
  }

  @Override
  public void amend(EntryInHand read, NewEntry content, Caller by) {
    drafts.amend(read.code(), read.lockVersion(), content, by);
  }
}

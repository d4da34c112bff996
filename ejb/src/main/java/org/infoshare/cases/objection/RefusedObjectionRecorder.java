package org.infoshare.cases.objection;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.infoshare.catalogue.publication.Catalogue;
import org.infoshare.foundation.platform.Callers;
import org.infoshare.foundation.platform.Refusal;

/** Records the refusal of an objection that compared values, apart from what was rolled back. */
@Stateless
@PermitAll
public class RefusedObjectionRecorder {

  @Inject private RefusedObjections refused;
  @Inject private Catalogue catalogue;
  @Inject private Callers callers;
  @Inject private ObjectionTargets targets;
  @Inject private ResponsibleDepartments responsibleDepartments;

  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void record(NewObjection newObjection, Refusal refusal) {
    var checked = CheckedObjection.of(newObjection, catalogue::published);
    refused.record(
        callers.current(),
        checked,
        targets.subjectHash(checked),
        responsibleDepartments.provider(checked.entry()),
        refusal.reason());
  }
}

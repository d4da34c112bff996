package org.infoshare.grant;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.infoshare.department.SuccessorNames;

/**
 * What follows from mergers later: names the successor in what was written meanwhile, and ends the
 * transitions that are over.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class MergedConsumers {

  @Inject private SuccessorNames successorNames;
  @Inject private HeldGrants held;

  public void follow() {
    successorNames.update();
    held.begin();
    held.endUnconfirmed();
  }
}

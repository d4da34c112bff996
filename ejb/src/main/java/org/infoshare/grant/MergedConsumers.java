package org.infoshare.grant;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.infoshare.department.OpenCases;

/**
 * What follows from mergers later: names the successor in what was written meanwhile, and ends the
 * transitions that are over.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class MergedConsumers {

  @Inject private OpenCases openCases;
  @Inject private HeldGrants held;

  public void follow() {
    openCases.nameSuccessors();
    held.begin();
    held.endUnconfirmed();
  }
}

package org.infoshare.catalogue.publication;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.infoshare.organisation.department.Departments;

/** One run of the announcements to all departments, in a transaction of its own. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class AnnouncementJob {

  @Inject private Announcements announcements;
  @Inject private Departments departments;

  public void run() {
    announcements.announce(departments.notMerged());
  }
}

package org.infoshare.onboarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.infoshare.department.CreationListener;
import org.infoshare.department.DepartmentKind;
import org.infoshare.department.DepartmentView;
import org.infoshare.evidence.Act;
import org.infoshare.evidence.EvidenceLedger;
import org.infoshare.platform.Caller;

/**
 * Connects a sharing authority when the operator creates it: nobody else could accept it. Every
 * other department has to apply.
 */
@ApplicationScoped
class CreatedDepartments implements CreationListener {

  @Inject private Applications applications;
  @Inject private EvidenceLedger evidence;
  @Inject private Clock clock;

  @Override
  public void created(DepartmentView department, Caller by) {
    if (department.kind() == DepartmentKind.SHARING_AUTHORITY) {
      applications.add(
          Application.active(department.code(), ConnectionOrigin.AUTHORITY, clock.instant()));
      evidence.record(
          Act.of(by, "authority-connected")
              .subject(department.code())
              .concerning(department.code()));
    }
  }
}

package org.infoshare.organisation.onboarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.infoshare.foundation.evidence.Act;
import org.infoshare.foundation.evidence.EvidenceLedger;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.Callers;
import org.infoshare.organisation.department.CreationListener;
import org.infoshare.organisation.department.DepartmentKind;
import org.infoshare.organisation.department.DepartmentView;
import org.infoshare.organisation.department.FunctionListener;

/**
 * Connects a sharing authority when the operator creates it or gives a department that function:
 * nobody else could accept it, or sign an agreement with it. Every other department has to apply.
 */
@ApplicationScoped
class AuthorityConnector implements CreationListener, FunctionListener {

  private final Applications applications;
  private final BiConsumer<Application, String> cancelDeadline;
  private final EvidenceLedger evidence;
  private final Supplier<Caller> caller;
  private final Clock clock;

  /** For the container's proxy. */
  protected AuthorityConnector() {
    this(null, (BiConsumer<Application, String>) null, null, null, null);
  }

  @Inject
  AuthorityConnector(
      Applications applications,
      ReviewDeadline reviewDeadline,
      EvidenceLedger evidence,
      Callers callers,
      Clock clock) {
    this(applications, reviewDeadline::cancel, evidence, callers::current, clock);
  }

  AuthorityConnector(
      Applications applications,
      BiConsumer<Application, String> cancelDeadline,
      EvidenceLedger evidence,
      Supplier<Caller> caller,
      Clock clock) {
    this.applications = applications;
    this.cancelDeadline = cancelDeadline;
    this.evidence = evidence;
    this.caller = caller;
    this.clock = clock;
  }

  @Override
  public void created(DepartmentView department, Caller caller) {
    if (isAuthority(department)) {
      connect(department.code(), caller);
    }
  }

  @Override
  public void functionChanged(DepartmentView before, DepartmentView after) {
    if (!isAuthority(before) && isAuthority(after)) {
      connect(after.code(), caller.get());
    }
  }

  private static boolean isAuthority(DepartmentView department) {
    return department.kind() == DepartmentKind.SHARING_AUTHORITY;
  }

  private void connect(String department, Caller caller) {
    var application = applications.lockOpenOf(department);
    if (application.isEmpty()) {
      applications.add(Application.active(department, ConnectionOrigin.AUTHORITY, clock.instant()));
    } else if (application.get().isOfAuthority()) {
      return;
    } else {
      application.get().connectAsAuthority(clock.instant());
      cancelDeadline.accept(application.get(), caller.account());
      applications.flush();
    }
    evidence.record(
        Act.of(caller, "authority-connected").subject(department).concerning(department));
  }
}

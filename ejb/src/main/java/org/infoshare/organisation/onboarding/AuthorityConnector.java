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
 * nobody else could accept it, or sign with it. Every other department has to apply.
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
      ReviewDeadline limit,
      EvidenceLedger evidence,
      Callers callers,
      Clock clock) {
    this(applications, limit::cancel, evidence, callers::current, clock);
  }

  AuthorityConnector(
      Applications applications,
      BiConsumer<Application, String> cancelLimit,
      EvidenceLedger evidence,
      Supplier<Caller> caller,
      Clock clock) {
    this.applications = applications;
    this.cancelDeadline = cancelLimit;
    this.evidence = evidence;
    this.caller = caller;
    this.clock = clock;
  }

  @Override
  public void created(DepartmentView department, Caller by) {
    if (isAuthority(department)) {
      connect(department.code(), by);
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

  private void connect(String department, Caller by) {
    var present = applications.lockOpenOf(department);
    if (present.isEmpty()) {
      applications.add(Application.active(department, ConnectionOrigin.AUTHORITY, clock.instant()));
    } else if (present.get().isOfAuthority()) {
      return;
    } else {
      present.get().connectAsAuthority(clock.instant());
      cancelDeadline.accept(present.get(), by.account());
      applications.flush();
    }
    evidence.record(Act.of(by, "authority-connected").subject(department).concerning(department));
  }
}

package org.infoshare.grant;

import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.infoshare.department.DepartmentService;
import org.infoshare.department.DepartmentView;
import org.infoshare.platform.Caller;
import org.infoshare.platform.Callers;
import org.infoshare.platform.Roles;

/** Tells where the caller in hand stands. */
@ApplicationScoped
public class Standings {

  @Inject private Callers callers;
  @Inject private DepartmentService departments;

  public Standing current() {
    var caller = callers.current();
    return new Standing(caller, overseenBy(caller));
  }

  private Set<String> overseenBy(Caller caller) {
    if (!caller.is(Roles.AUTHORITY)) {
      return Set.of();
    }
    return departments.list().stream()
        .filter(department -> caller.belongsTo(department.authority()))
        .map(DepartmentView::code)
        .collect(toUnmodifiableSet());
  }
}

package org.infoshare.cases.negotiation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Set;
import java.util.function.Function;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.Roles;
import org.infoshare.organisation.department.DepartmentKind;
import org.infoshare.organisation.department.Departments;

/** Who names the responsible department, by the departments as they are at this moment. */
@ApplicationScoped
class NeedBodies {

  private final Departments departments;

  /** For the container's proxy. */
  protected NeedBodies() {
    this(null);
  }

  @Inject
  NeedBodies(Departments departments) {
    this.departments = departments;
  }

  Sides of(Need need) {
    return of(need.requester(), need.responsible());
  }

  /**
   * The sharing authority of the requester's level; where the requester is that authority, or there
   * is none, its government.
   */
  Sides of(String requester, String responsible) {
    String authority = departments.authorityOf(requester);
    boolean own = requester.equals(authority);
    if (authority != null && !own) {
      return new Sides(requester, responsible, authority, false, false);
    }
    String government = governmentOf(requester);
    return new Sides(
        requester, responsible, requester.equals(government) ? null : government, true, own);
  }

  private String governmentOf(String department) {
    var view = departments.get(department);
    return departments
        .findByFunction(DepartmentKind.GOVERNMENT, view.level(), view.area())
        .orElse(null);
  }

  /** The same for many needs: each requester is looked up once. */
  Function<Need, Sides> once() {
    var known = new HashMap<String, Sides>();
    return need -> {
      var sides = known.computeIfAbsent(need.requester(), code -> of(code, null));
      return new Sides(
          sides.requester(), need.responsible(), sides.namer(), sides.governs(), sides.own());
    };
  }

  /** The departments for whose needs the caller's department, a government, names another. */
  Set<String> governedBy(Caller caller) {
    if (!caller.hasRole(Roles.GOVERNMENT) || caller.department() == null) {
      return Set.of();
    }
    String own = caller.department();
    if (!own.equals(governmentOf(own))) {
      return Set.of();
    }
    String authority = departments.authorityOf(own);
    return authority == null ? departments.peersOf(own) : Set.of(authority);
  }
}

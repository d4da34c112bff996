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
class DesignatingAuthorities {

  private final Departments departments;

  /** For the container's proxy. */
  protected DesignatingAuthorities() {
    this(null);
  }

  @Inject
  DesignatingAuthorities(Departments departments) {
    this.departments = departments;
  }

  NeedParties partiesOf(Need need) {
    return partiesOf(need.requester(), need.provider());
  }

  /**
   * The sharing authority of the requester's level; where the requester is that authority, or there
   * is none, its government.
   */
  NeedParties partiesOf(String requester, String responsible) {
    String authority = departments.authorityOf(requester);
    boolean own = requester.equals(authority);
    if (authority != null && !own) {
      return new NeedParties(requester, responsible, authority, false, false);
    }
    String government = governmentOf(requester);
    return new NeedParties(
        requester, responsible, requester.equals(government) ? null : government, true, own);
  }

  private String governmentOf(String department) {
    var view = departments.get(department);
    return departments
        .findByFunction(DepartmentKind.GOVERNMENT, view.level(), view.area())
        .orElse(null);
  }

  /** The same for many needs: each requester is looked up once. */
  Function<Need, NeedParties> memoised() {
    var known = new HashMap<String, NeedParties>();
    return need -> {
      var sides = known.computeIfAbsent(need.requester(), code -> partiesOf(code, null));
      return new NeedParties(
          sides.requester(),
          need.provider(),
          sides.designatingAuthority(),
          sides.byGovernment(),
          sides.ownAuthority());
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

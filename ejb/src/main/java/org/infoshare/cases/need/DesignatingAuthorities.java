package org.infoshare.cases.need;

import static org.infoshare.cases.need.NegotiationReason.PROVIDER_OUTSIDE_DISTRICT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Set;
import java.util.function.Function;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.foundation.platform.Roles;
import org.infoshare.organisation.department.DepartmentKind;
import org.infoshare.organisation.department.DepartmentLevel;
import org.infoshare.organisation.department.Departments;

/**
 * Finds the authority that designates the provider of a need, by the present organisation of the
 * departments.
 */
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
   * The parties of a need. The designating authority is the sharing authority of the requester's
   * level. It is the government where the requester itself is that authority or there is none.
   */
  NeedParties partiesOf(String requester, String provider) {
    boolean central = isCentral(requester) || isCentral(provider);
    String authority = departments.authorityOf(requester);
    boolean ownAuthority = requester.equals(authority);
    String city = cityAuthorityOver(requester);
    if (authority != null && !ownAuthority) {
      return new NeedParties(requester, provider, authority, city, false, false, central);
    }
    String government = governmentOf(requester);
    return new NeedParties(
        requester,
        provider,
        requester.equals(government) ? null : government,
        city,
        true,
        ownAuthority,
        central);
  }

  private String cityAuthorityOver(String department) {
    return departments.territoryOf(department).level() == DepartmentLevel.DISTRICT
        ? departments.cityAuthorityOf(department)
        : null;
  }

  /**
   * Requires that the caller may designate a department: the authority or government of a district
   * one of its district only (2016 rules, ch. VII).
   *
   * @throws Refusal {@code provider-outside-district}
   */
  void requireWithinTerritory(Caller caller, String provider) {
    var own = departments.territoryOf(caller.department());
    if (!own.covers(departments.territoryOf(provider))) {
      throw new Refusal(PROVIDER_OUTSIDE_DISTRICT, departments.nameAndCode(provider));
    }
  }

  private boolean isCentral(String department) {
    return department != null && departments.isCentral(department);
  }

  private String governmentOf(String department) {
    var view = departments.get(department);
    return departments
        .findByFunction(DepartmentKind.GOVERNMENT, view.level(), view.area())
        .orElse(null);
  }

  /** A lookup for many needs that looks up each requester once. */
  Function<Need, NeedParties> memoised() {
    var known = new HashMap<String, NeedParties>();
    return need -> {
      var parties = known.computeIfAbsent(need.requester(), code -> partiesOf(code, null));
      return new NeedParties(
          parties.requester(),
          need.provider(),
          parties.designatingAuthority(),
          parties.cityAuthority(),
          parties.byGovernment(),
          parties.ownAuthority(),
          parties.ofCentralBody() || isCentral(need.provider()));
    };
  }

  /**
   * The departments of the city's districts, if the caller's is the city's sharing authority: it
   * designates where a district's authority cannot.
   */
  Set<String> districtsOf(Caller caller) {
    return caller.hasRole(Roles.AUTHORITY) && caller.department() != null
        ? departments.inDistrictsOf(caller.department())
        : Set.of();
  }

  /**
   * The departments for whose needs the caller's department, as a government, designates the
   * provider.
   */
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

package org.infoshare.sharing.request;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.infoshare.organisation.department.DepartmentLevel;
import org.infoshare.organisation.department.DepartmentView;

/** The route of a request between levels and areas: the sharing authorities that forward it. */
final class RelayRoute {

  private RelayRoute() {}

  /**
   * The authorities between two departments, in order: the requester's, the city's if both are of
   * different districts, the provider's. Each authority appears once. The two departments
   * themselves are left out: the requester has already forwarded the request, and the provider has
   * already received it. The route is empty if both have the same authority.
   *
   * @param city the city's sharing authority; null if there is none
   */
  static List<String> between(DepartmentView requester, DepartmentView provider, String city) {
    if (Objects.equals(requester.authority(), provider.authority())) {
      return List.of();
    }
    boolean districts =
        requester.level() == DepartmentLevel.DISTRICT
            && provider.level() == DepartmentLevel.DISTRICT;
    var route = new LinkedHashSet<String>();
    Stream.of(requester.authority(), districts ? city : null, provider.authority())
        .filter(Objects::nonNull)
        .forEach(route::add);
    route.remove(requester.code());
    route.remove(provider.code());
    return List.copyOf(route);
  }
}

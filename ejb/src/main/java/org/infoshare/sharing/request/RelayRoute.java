package org.infoshare.sharing.request;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.infoshare.organisation.department.DepartmentLevel;
import org.infoshare.organisation.department.DepartmentView;

/** The way of a request between levels and areas: the sharing authorities that forward it. */
final class RelayRoute {

  private RelayRoute() {}

  /**
   * The authorities between two departments, in order: the requester's, the city's where both are
   * of different districts, the provider's. Each once, and neither of the two: who asks has
   * forwarded it, and who holds the information has received it. None where both have one
   * authority.
   *
   * @param city the city's sharing authority; null where there is none
   */
  static List<String> between(DepartmentView requester, DepartmentView provider, String city) {
    if (Objects.equals(requester.authority(), provider.authority())) {
      return List.of();
    }
    boolean districts =
        requester.level() == DepartmentLevel.DISTRICT
            && provider.level() == DepartmentLevel.DISTRICT;
    var way = new LinkedHashSet<String>();
    Stream.of(requester.authority(), districts ? city : null, provider.authority())
        .filter(Objects::nonNull)
        .forEach(way::add);
    way.remove(requester.code());
    way.remove(provider.code());
    return List.copyOf(way);
  }
}

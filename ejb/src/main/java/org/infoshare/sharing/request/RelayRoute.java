package org.infoshare.sharing.request;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.infoshare.foundation.persistence.TextsConverter;
import org.infoshare.organisation.department.DepartmentLevel;
import org.infoshare.organisation.department.DepartmentView;

/**
 * The route of a request between levels and areas: the sharing authorities that forward it, and how
 * far it has come.
 */
@Embeddable
class RelayRoute {

  @Column(name = "relay")
  @Convert(converter = TextsConverter.class)
  private List<String> authorities;

  @Column(name = "relay_step")
  private int step;

  protected RelayRoute() {
    // for JPA
  }

  RelayRoute(List<String> authorities) {
    this.authorities = List.copyOf(authorities);
  }

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

  /** Moves on: the current authority has forwarded the request, or was skipped. */
  void advance() {
    step++;
  }

  /** The authorities on the route, including those that have forwarded the request. */
  List<String> authorities() {
    return authorities;
  }

  /** The authority that forwards the request next; null if none is left. */
  String currentAuthority() {
    return step < authorities.size() ? authorities.get(step) : null;
  }

  /**
   * The route as shown; null if no authority has to forward the request.
   *
   * @param relaying whether the request is on its route now
   */
  RequestView.RelayView view(boolean relaying) {
    return authorities.isEmpty()
        ? null
        : new RequestView.RelayView(authorities, relaying ? currentAuthority() : null);
  }
}

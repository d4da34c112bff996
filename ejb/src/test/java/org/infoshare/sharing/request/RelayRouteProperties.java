package org.infoshare.sharing.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.infoshare.foundation.platform.Roles;
import org.infoshare.organisation.department.DepartmentKind;
import org.infoshare.organisation.department.DepartmentLevel;
import org.infoshare.organisation.department.DepartmentView;

/** The way between any two departments of a city with three districts. */
class RelayRouteProperties {

  private static final List<DepartmentView> ALL = all();

  @Provide
  Arbitrary<DepartmentView> departments() {
    return Arbitraries.of(ALL);
  }

  @Property
  void neither_of_the_two_forwards_and_nobody_twice(
      @ForAll("departments") DepartmentView requester,
      @ForAll("departments") DepartmentView provider) {
    var route = RelayRoute.between(requester, provider, "iic");

    assertThat(route)
        .doesNotHaveDuplicates()
        .hasSizeLessThanOrEqualTo(3)
        .doesNotContain(requester.code(), provider.code());
    if (requester.authority().equals(provider.authority())) {
      assertThat(route).isEmpty();
    }
  }

  @Property
  void nobody_skips_the_authority_of_either_side_or_the_city_between_districts(
      @ForAll("departments") DepartmentView requester,
      @ForAll("departments") DepartmentView provider) {
    var route = RelayRoute.between(requester, provider, "iic");
    if (requester.authority().equals(provider.authority())) {
      return;
    }
    var passed = new ArrayList<String>(route);
    passed.add(requester.code());
    passed.add(provider.code());

    assertThat(passed).contains(requester.authority(), provider.authority());
    boolean districts =
        requester.level() == DepartmentLevel.DISTRICT
            && provider.level() == DepartmentLevel.DISTRICT;
    if (districts) {
      assertThat(passed).contains("iic");
    }
  }

  /**
   * Whether its authorities forward it or let their limits pass, it arrives after as many steps.
   */
  @Property
  void any_way_ends_with_the_provider(
      @ForAll("departments") DepartmentView requester,
      @ForAll("departments") DepartmentView provider,
      @ForAll Random chance) {
    var route = RelayRoute.between(requester, provider, "iic");
    var request = RequestSamples.travelling(route.toArray(String[]::new));

    for (String authority : route) {
      assertThat(request.route().currentAuthority()).isEqualTo(authority);
      assertThat(request.answerTerms().isReceived()).isFalse();
      if (chance.nextBoolean()) {
        request.forward(RequestSamples.turn(authority + ".staff", authority, Roles.AUTHORITY));
      } else {
        request.skipAuthority();
      }
    }
    assertThat(request.route().currentAuthority()).isNull();
    request.receive(RequestSamples.ANSWER, false, RequestSamples.NOON);

    assertThat(request.stage()).isEqualTo(RequestStage.FILED);
  }

  private static List<DepartmentView> all() {
    var all = new ArrayList<DepartmentView>();
    all.add(department("iic", DepartmentLevel.MUNICIPAL, 0, "iic"));
    all.add(department("psb", DepartmentLevel.MUNICIPAL, 0, "iic"));
    all.add(department("customs", DepartmentLevel.CENTRAL, 0, "iic"));
    IntStream.rangeClosed(1, 3)
        .forEach(
            i -> {
              all.add(
                  department("d" + i + "-auth", DepartmentLevel.DISTRICT, i, "d" + i + "-auth"));
              all.add(department("d" + i + "-edu", DepartmentLevel.DISTRICT, i, "d" + i + "-auth"));
            });
    return all;
  }

  private static DepartmentView department(
      String code, DepartmentLevel level, int district, String authority) {
    var kind = code.equals(authority) ? DepartmentKind.SHARING_AUTHORITY : DepartmentKind.ORDINARY;
    return new DepartmentView(
        code, code, level, "44010" + district, kind, authority, null, RequestSamples.NOON, null);
  }
}

package org.infoshare.cases.competence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.Party;
import org.infoshare.organisation.department.DepartmentKind;

class CompetenceProperties {

  private static final List<String> DEPARTMENTS =
      List.of(
          "edu",
          "psb",
          "iic",
          "estab",
          "legal",
          "gso",
          "gov",
          "th-edu",
          "th-cab",
          "th-auth",
          "th-estab",
          "th-legal",
          "th-gso",
          "th-gov");

  @Provide
  Arbitrary<String> departments() {
    return Arbitraries.of(DEPARTMENTS);
  }

  @Provide
  Arbitrary<Jurisdiction> seats() {
    return Arbitraries.of(CityBodies.CITY, CityBodies.TIANHE, CityBodies.YUEXIU);
  }

  @Property
  void nobody_decides_whose_department_is_a_party(
      @ForAll("seats") Jurisdiction jurisdiction,
      @ForAll("departments") String requester,
      @ForAll("departments") String provider,
      @ForAll Set<DepartmentKind> missing,
      @ForAll boolean jointly) {
    Assume.that(!requester.equals(provider));
    var towns = new CityBodies();
    missing.forEach(kind -> towns.without(kind, jurisdiction));

    var bodies = new Competence(towns).of(jurisdiction, requester, provider, jointly);

    var deciding =
        Stream.concat(
            Stream.of(bodies.authority(), bodies.government()),
            bodies.reviewers().values().stream());
    assertThat(deciding).doesNotContain(requester, provider);
    for (String party : List.of(requester, provider)) {
      assertThat(bodies.parties(new Caller(party + ".head", party, Set.of())))
          .doesNotContain(Party.AUTHORITY, Party.REVIEWER, Party.GOVERNMENT);
    }
  }

  @Property
  void a_body_or_a_party_takes_each_step(
      @ForAll("seats") Jurisdiction jurisdiction,
      @ForAll("departments") String requester,
      @ForAll("departments") String provider,
      @ForAll Set<DepartmentKind> missing,
      @ForAll boolean jointly) {
    Assume.that(!requester.equals(provider));
    var towns = new CityBodies();
    missing.forEach(kind -> towns.without(kind, jurisdiction));

    var bodies = new Competence(towns).of(jurisdiction, requester, provider, jointly);

    assertThat(bodies.conducting()).isNotNull();
    assertThat(bodies.ruling()).isNotNull();
  }
}

package org.infoshare.cases.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.infoshare.cases.competence.CityBodies;
import org.infoshare.cases.competence.DisputeBodies;
import org.infoshare.cases.competence.DisputingParties;
import org.infoshare.cases.competence.Jurisdiction;
import org.infoshare.organisation.department.DepartmentKind;

class DisputeStageProperties {

  @Provide
  Arbitrary<String> departments() {
    return Arbitraries.of(
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
  }

  @Provide
  Arbitrary<Jurisdiction> seats() {
    return Arbitraries.of(CityBodies.CITY, CityBodies.TIANHE, CityBodies.YUEXIU);
  }

  @Property
  void a_dispute_always_stands_with_a_named_body_until_it_is_over(
      @ForAll("seats") Jurisdiction jurisdiction,
      @ForAll("departments") String requester,
      @ForAll("departments") String provider,
      @ForAll Set<DepartmentKind> missing,
      @ForAll DisputeStage stage,
      @ForAll boolean jointly) {
    Assume.that(!requester.equals(provider));
    var towns = new CityBodies();
    missing.forEach(kind -> towns.without(kind, jurisdiction));

    var bodies =
        new DisputeBodies(towns, code -> null)
            .of(new DisputingParties(jurisdiction, requester, provider, jointly));

    assertThat(stage.waitingFor(bodies) == null).isEqualTo(stage.isFinal());
  }
}

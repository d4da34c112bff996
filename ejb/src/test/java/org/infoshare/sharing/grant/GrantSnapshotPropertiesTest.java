package org.infoshare.sharing.grant;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.Roles;

class GrantSnapshotPropertiesTest {

  private static final LocalDate DAY_0 = LocalDate.of(2026, 1, 1);

  /** Decree 809 art. 25; 2016 rules, art. 4. */
  @Property
  void access_is_given_exactly_where_every_condition_holds(
      @ForAll boolean ownDepartment,
      @ForAll boolean ownEntry,
      @ForAll GrantStage stage,
      @ForAll boolean samePurpose,
      @ForAll @IntRange(max = 20) int first,
      @ForAll @IntRange(max = 20) int length,
      @ForAll @IntRange(max = 40) int today) {
    var grant =
        new GrantSnapshot(
            UUID.randomUUID(),
            "101001/1",
            1,
            "psb",
            "hrss",
            List.of("name"),
            "paying pensions",
            DAY_0.plusDays(first),
            DAY_0.plusDays(first + length),
            stage,
            stage == GrantStage.SUSPENDED ? "misuse" : null);
    var caller = new Caller("a.system", ownDepartment ? "hrss" : "edu", Set.of(Roles.SYSTEM));

    var refusal =
        grant.refusalFor(
            caller,
            ownEntry ? "101001/1" : "101001/11",
            samePurpose ? "paying pensions" : "curiosity",
            DAY_0.plusDays(today));

    boolean within = first <= today && today <= first + length;
    assertThat(refusal.isEmpty())
        .isEqualTo(
            ownDepartment && ownEntry && stage == GrantStage.ACTIVE && within && samePurpose);
  }
}

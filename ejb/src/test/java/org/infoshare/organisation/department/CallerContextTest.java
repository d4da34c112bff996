package org.infoshare.organisation.department;

import static org.assertj.core.api.Assertions.assertThat;
import static org.infoshare.foundation.platform.Party.AUTHORITY;
import static org.infoshare.foundation.platform.Party.PROVIDER;
import static org.infoshare.foundation.platform.Party.REQUESTER;
import static org.infoshare.foundation.platform.Party.STRANGER;

import java.util.Set;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.Roles;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CallerContextTest {

  @Test
  void a_caller_is_to_a_case_what_the_department_is() {
    var staff = standing("psb", Roles.STAFF);

    assertThat(staff.partiesTo("psb")).containsExactly(PROVIDER);
    assertThat(staff.partiesTo("psb", "hrss")).containsExactly(REQUESTER);
    assertThat(staff.partiesTo("hrss", "psb")).containsExactly(PROVIDER);
    assertThat(staff.partiesTo("hrss", "edu")).containsExactly(STRANGER);
    assertThat(standing(null, Roles.OPERATOR).partiesTo(null, "edu")).containsExactly(STRANGER);
  }

  @Test
  void a_department_may_be_more_than_one_party() {
    assertThat(standing("iic", Roles.HEAD, Roles.AUTHORITY).partiesTo("iic", "iic"))
        .containsExactlyInAnyOrder(REQUESTER, PROVIDER, AUTHORITY);
  }

  @Test
  void only_persons_of_an_authority_oversee() {
    assertThat(standing("iic", Roles.HEAD, Roles.AUTHORITY).partiesTo("psb"))
        .containsExactly(AUTHORITY);
    assertThat(standing("iic", Roles.SYSTEM).partiesTo("psb")).containsExactly(STRANGER);
    assertThat(standing(null, Roles.AUTHORITY).partiesTo("psb")).containsExactly(STRANGER);
  }

  private static CallerContext standing(String department, String... roles) {
    return CallerContext.of(
        new Caller("somebody", department, Set.of(roles)), authority -> Set.of("psb", "iic"));
  }
}

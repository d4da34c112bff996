package org.infoshare.organisation.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import org.infoshare.foundation.platform.Roles;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AccountTest {

  private static final Instant NOW = Instant.parse("2026-09-30T09:00:00Z");

  private final Account head =
      new Account("cab.head", "cab", "陈静", "1001", AccountKind.HEAD, Set.of(), NOW);

  @Test
  void whom_a_directory_checks_can_act_only_where_one_is_configured() {
    head.moveToDirectory(NOW);

    assertThat(head.canActAs(Roles.HEAD, true)).isTrue();
    assertThat(head.canActAs(Roles.HEAD, false)).isFalse();
    assertThat(head.canActAs(Roles.DEPARTMENT_HEAD, true)).isFalse();
  }

  @Test
  void whoever_has_no_password_yet_cannot_act() {
    assertThat(head.canActAs(Roles.HEAD, true)).isFalse();
    head.setOneTimeCode("hash", NOW.plusSeconds(60), NOW);
    assertThat(head.canActAs(Roles.HEAD, true)).isFalse();

    head.setPassword("hash", NOW);

    assertThat(head.canActAs(Roles.HEAD, false)).isTrue();
  }
}

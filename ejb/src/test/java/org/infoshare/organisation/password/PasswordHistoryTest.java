package org.infoshare.organisation.password;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.infoshare.foundation.persistence.Sql;
import org.infoshare.foundation.persistence.TestDatabase;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PasswordHistoryTest {

  private static final Instant NOON = Instant.parse("2026-09-30T04:00:00Z");
  private static final Sql SQL = TestDatabase.sql();

  private final PasswordHistory history = new PasswordHistory(SQL);

  @Test
  void only_the_latest_are_kept_the_newest_first() {
    String account = newAccount();
    String other = newAccount();
    history.add(other, "z", NOON, 3);
    for (int i = 0; i < 5; i++) {
      history.add(account, "hash" + i, NOON.plusSeconds(i), 3);
    }

    assertThat(history.latest(account, 20)).containsExactly("hash4", "hash3", "hash2");
    assertThat(history.latest(account, 1)).containsExactly("hash4");
    assertThat(history.latest(other, 20)).containsExactly("z");
  }

  private static String newAccount() {
    String name = "edu.h-" + UUID.randomUUID().toString().substring(0, 8);
    SQL.useHandle(
        handle -> {
          handle.execute("insert into person (number, name) values (?, '某人')", name);
          handle.execute(
              "insert into account (name, department, person, display_name, kind, roles,"
                  + " credential_version, locked, created_at)"
                  + " values (?, 'edu', ?, '某人', 'STAFF', '{STAFF}', 0, false, now())",
              name,
              name);
        });
    return name;
  }
}

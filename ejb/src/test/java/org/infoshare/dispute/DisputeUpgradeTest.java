package org.infoshare.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.infoshare.platform.Sql;
import org.infoshare.platform.TestDatabase;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** An installation with disputes from when those above read them only where a body was a party. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DisputeUpgradeTest {

  private static final UUID WITHOUT_BODIES = UUID.randomUUID();
  private static final UUID WITHOUT_AUTHORITY = UUID.randomUUID();
  private static final UUID CONDUCTED_BY_GOVERNMENT = UUID.randomUUID();
  private static final UUID OVER = UUID.randomUUID();
  private static final UUID WITH_ALL_BODIES = UUID.randomUUID();
  private static final UUID OF_THE_CITY = UUID.randomUUID();

  private static final Sql UPGRADED =
      TestDatabase.upgraded("dispute_climbs", "239", DisputeUpgradeTest::write);

  @Test
  void those_above_read_open_disputes_in_which_they_take_the_place_of_a_body() {
    var ids =
        List.of(
            WITHOUT_BODIES,
            WITHOUT_AUTHORITY,
            CONDUCTED_BY_GOVERNMENT,
            OVER,
            WITH_ALL_BODIES,
            OF_THE_CITY);

    assertThat(ids.stream().map(DisputeUpgradeTest::climbs))
        .containsExactly(true, true, false, false, false, false);
  }

  private static boolean climbs(UUID dispute) {
    return UPGRADED.ask(
        handle ->
            handle
                .createQuery("select climbs from dispute where id = ?")
                .bind(0, dispute)
                .mapTo(Boolean.class)
                .one());
  }

  private static void write(Sql owner) {
    body(owner, "gov-only", "GOVERNMENT", "990102");
    body(owner, "gov-too", "GOVERNMENT", "990103");
    body(owner, "authority", "SHARING_AUTHORITY", "990103");
    dispute(owner, WITHOUT_BODIES, "gz-2016", "DISTRICT", "990101", "OPEN");
    dispute(owner, WITHOUT_AUTHORITY, "cn-2025", "DISTRICT", "990102", "AT_AUTHORITY");
    dispute(owner, CONDUCTED_BY_GOVERNMENT, "gz-2016", "DISTRICT", "990102", "OPEN");
    dispute(owner, OVER, "cn-2025", "DISTRICT", "990101", "WITHDRAWN");
    dispute(owner, WITH_ALL_BODIES, "cn-2025", "DISTRICT", "990103", "OPEN");
    dispute(owner, OF_THE_CITY, "cn-2025", "MUNICIPAL", "990100", "OPEN");
  }

  private static void body(Sql owner, String code, String kind, String area) {
    owner.run(
        handle ->
            handle.execute(
                """
                insert into department (code, name, level, area, kind, created_at, version)
                values (?, ?, 'DISTRICT', ?, ?, now(), 0)
                """,
                code,
                code,
                area,
                kind));
  }

  private static void dispute(
      Sql owner, UUID id, String ruleSet, String level, String area, String stage) {
    owner.run(
        handle ->
            handle.execute(
                """
                insert into dispute (id, request_id, entry_code, entry_version, requester, provider,
                  rule_set, cause, items, seat_level, seat_area, climbs, opened_at, stage, since)
                values (?, gen_random_uuid(), '101001/1', 1, 'edu', 'cab', ?, 'REFUSED', '{name}',
                  ?, ?, false, now(), ?, now())
                """,
                id,
                ruleSet,
                level,
                area,
                stage));
  }
}

package org.infoshare.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.Stream;
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
  private static final UUID UNDER_AN_AUTHORITY_ONLY = UUID.randomUUID();
  private static final UUID OF_A_CITY_WITHOUT_BODIES = UUID.randomUUID();
  private static final UUID OF_A_CITY_WITHOUT_AUTHORITY = UUID.randomUUID();
  private static final UUID OVER = UUID.randomUUID();
  private static final UUID WITH_ALL_BODIES = UUID.randomUUID();
  private static final UUID OF_THE_CITY = UUID.randomUUID();

  private static final Sql UPGRADED =
      TestDatabase.upgraded("dispute_climbs", "239", DisputeUpgradeTest::write);

  @Test
  void those_above_read_open_disputes_in_which_they_take_the_place_of_a_body() {
    assertThat(
            Stream.of(WITHOUT_BODIES, WITHOUT_AUTHORITY, UNDER_AN_AUTHORITY_ONLY)
                .map(DisputeUpgradeTest::climbs))
        .containsExactly(true, true, true);
  }

  @Test
  void those_above_do_not_read_what_the_bodies_of_the_district_conduct() {
    assertThat(
            Stream.of(CONDUCTED_BY_GOVERNMENT, OVER, WITH_ALL_BODIES, OF_THE_CITY)
                .map(DisputeUpgradeTest::climbs))
        .containsExactly(false, false, false, false);
  }

  @Test
  void nobody_reads_a_dispute_for_a_body_that_the_city_does_not_have_either() {
    assertThat(
            Stream.of(OF_A_CITY_WITHOUT_BODIES, OF_A_CITY_WITHOUT_AUTHORITY)
                .map(DisputeUpgradeTest::climbs))
        .containsExactly(false, false);
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
    body(owner, "city-authority", "SHARING_AUTHORITY", "990100");
    body(owner, "city-gov", "GOVERNMENT", "990100");
    body(owner, "other-gov", "GOVERNMENT", "990201");
    body(owner, "other-city-gov", "GOVERNMENT", "990200");
    body(owner, "third-authority", "SHARING_AUTHORITY", "990300");
    body(owner, "gov-only", "GOVERNMENT", "990102");
    body(owner, "gov-too", "GOVERNMENT", "990103");
    body(owner, "authority", "SHARING_AUTHORITY", "990103");
    dispute(owner, WITHOUT_BODIES, "gz-2016", "DISTRICT", "990101", "OPEN");
    dispute(owner, WITHOUT_AUTHORITY, "cn-2025", "DISTRICT", "990102", "AT_AUTHORITY");
    dispute(owner, CONDUCTED_BY_GOVERNMENT, "gz-2016", "DISTRICT", "990102", "OPEN");
    dispute(owner, UNDER_AN_AUTHORITY_ONLY, "gz-2016", "DISTRICT", "990301", "OPEN");
    dispute(owner, OF_A_CITY_WITHOUT_BODIES, "gz-2016", "DISTRICT", "990401", "OPEN");
    dispute(owner, OF_A_CITY_WITHOUT_AUTHORITY, "cn-2025", "DISTRICT", "990201", "AT_AUTHORITY");
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
                values (?, ?, ?, ?, ?, now(), 0)
                """,
                code,
                code,
                area.endsWith("00") ? "MUNICIPAL" : "DISTRICT",
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

package org.infoshare.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.infoshare.calendar.WorkCalendars;
import org.infoshare.platform.Sql;
import org.infoshare.platform.TestDatabase;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** An installation whose owner kept calendar and rules by hand, as it was told to (V168). */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RulesUpgradeTest {

  private static Sql sql;

  @BeforeAll
  static void an_upgraded_installation() {
    sql = TestDatabase.upgraded("before_rules", "168", old -> old.run(RulesUpgradeTest::write));
  }

  @Test
  void a_year_that_was_entered_by_hand_has_its_notice() {
    var calendar = new WorkCalendars(sql).current();

    assertThat(calendar.isWorked(LocalDate.of(2027, 1, 3))).isTrue();
    assertThat(calendar.isWorked(LocalDate.of(2027, 1, 1))).isFalse();
    assertThat(calendar.knows(LocalDate.of(2028, 1, 1))).isFalse();
    assertThat(
            sql.<String, RuntimeException>ask(
                handle ->
                    handle
                        .createQuery(
                            """
                            select document || ' ' || coalesce(published_on::text, 'unknown')
                            from calendar_notice where year = 2027
                            """)
                        .mapTo(String.class)
                        .one()))
        .isEqualTo("国办发明电〔2026〕9号 unknown");
  }

  @Test
  void a_limit_that_was_shortened_by_hand_stays_so() {
    var route = new Rulebook(sql).limitAt("gz-2016", "request.answer.conditional", null, now());

    assertThat(route.workingDays()).isEqualTo(5);
    assertThat(route.configured()).isTrue();
  }

  @Test
  void the_extension_of_an_update_is_a_part_of_its_limit() {
    var update = new Rulebook(sql).limitAt("gz-2016", "entry.update", null, now());

    assertThat(update.extensionDays()).isEqualTo(7);
    assertThat(update.extended().workingDays()).isEqualTo(17);
  }

  @Test
  void a_rule_set_of_their_own_stays_in_force() {
    var own = new Rulebook(sql).inForceOn(LocalDate.of(2026, 6, 1));

    assertThat(own.id()).isEqualTo("cn-2016");
    assertThat(own.title().chinese()).isEqualTo("cn-2016");
  }

  private static Instant now() {
    return Instant.parse("2026-11-24T04:00:00Z");
  }

  private static void write(Handle old) {
    old.execute(
        """
        insert into working_day (day, worked, name, source) values
          ('2027-01-01', false, '元旦', '国办发明电〔2026〕9号'),
          ('2027-01-03', true, '元旦调休', '国办发明电〔2026〕9号')
        """);
    old.execute(
        """
        update rule_limit set working_days = 5
        where rule_set = 'gz-2016' and limit_key = 'request.answer.conditional'
        """);
    old.execute(
        """
        update rule_limit set working_days = 7
        where rule_set = 'gz-2016' and limit_key = 'entry.update.extension'
        """);
    old.execute("insert into rule_set_in_force values ('2026-06-01', 'cn-2016')");
  }
}

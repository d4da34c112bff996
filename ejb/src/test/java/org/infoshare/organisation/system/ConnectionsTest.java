package org.infoshare.organisation.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.infoshare.foundation.persistence.Sql;
import org.infoshare.foundation.persistence.TestDatabase;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.foundation.platform.Roles;
import org.infoshare.organisation.onboarding.OnboardingStage;
import org.infoshare.organisation.onboarding.SampleOnboarding;
import org.infoshare.organisation.participation.Participations;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ConnectionsTest {

  private final Sql sql = TestDatabase.sql();
  private final Connections connections =
      new Connections(sql, codes -> Map.of(), new Participations(sql, codes -> Map.of()));

  /** A department of this test alone: the database is shared. */
  private final String edu = "e-" + UUID.randomUUID().toString().substring(0, 8);

  private final Caller system = new Caller(edu + ".system", edu, Set.of(Roles.SYSTEM));

  @Test
  void a_department_without_an_application_is_not_active() {
    assertThat(refusal(() -> connections.requireActive(edu))).isEqualTo("department-not-active");
    assertThat(refusal(() -> connections.requireActiveSystem(system)))
        .isEqualTo("department-not-active");
  }

  @ParameterizedTest
  @EnumSource(OnboardingStage.class)
  void a_department_passes_in_the_stage_active_and_in_no_other(OnboardingStage stage) {
    SampleOnboarding.application(sql, edu, stage);

    assertThat(refusal(() -> connections.requireActive(edu)))
        .isEqualTo(stage == OnboardingStage.ACTIVE ? "none" : "department-not-active");
  }

  @ParameterizedTest
  @EnumSource(SystemStage.class)
  void a_system_of_an_active_department_passes_in_the_stage_active_only(SystemStage stage) {
    SampleOnboarding.application(sql, edu, OnboardingStage.ACTIVE);
    SampleSystems.system(sql, edu, edu + ".system", stage);

    assertThat(refusal(() -> connections.requireActiveSystem(system)))
        .isEqualTo(stage == SystemStage.ACTIVE ? "none" : "system-not-active");
  }

  @Test
  void an_active_system_of_a_suspended_department_does_not_pass() {
    SampleOnboarding.application(sql, edu, OnboardingStage.SUSPENDED);
    SampleSystems.system(sql, edu, edu + ".system", SystemStage.ACTIVE);

    assertThat(refusal(() -> connections.requireActiveSystem(system)))
        .isEqualTo("department-not-active");
  }

  @Test
  void a_refused_application_and_a_retired_system_beside_the_active_ones_do_no_harm() {
    SampleOnboarding.application(sql, edu, OnboardingStage.REFUSED);
    SampleOnboarding.application(sql, edu, OnboardingStage.ACTIVE);
    SampleSystems.system(sql, edu, edu + ".system", SystemStage.RETIRED);
    SampleSystems.system(sql, edu, edu + ".system", SystemStage.ACTIVE);

    assertThatCode(() -> connections.requireActiveSystem(system)).doesNotThrowAnyException();
  }

  @Test
  void of_a_person_only_the_department_counts() {
    var staff = new Caller(edu + ".staff", edu, Set.of(Roles.STAFF));
    assertThat(refusal(() -> connections.requireActiveSystem(staff)))
        .isEqualTo("department-not-active");

    SampleOnboarding.application(sql, edu, OnboardingStage.ACTIVE);

    assertThat(refusal(() -> connections.requireActiveSystem(staff))).isEqualTo("none");
  }

  @Test
  void the_question_reads_two_rows_by_their_indexes() {
    List<String> plan =
        sql.withHandle(
            handle -> {
              handle.execute("set enable_seqscan = off");
              var lines =
                  handle
                      .createQuery(
                          """
                          explain select a.stage, s.stage
                          from (select cast('edu' as varchar) as department,
                                       cast('edu.system' as varchar) as account) asked
                          left join onboarding_application a
                            on a.department = asked.department and a.stage <> 'REFUSED'
                          left join connected_system s
                            on s.account = asked.account and s.stage <> 'RETIRED'
                          """)
                      .mapTo(String.class)
                      .list();
              handle.execute("reset enable_seqscan");
              return lines;
            });

    assertThat(String.join("\n", plan))
        .contains("onboarding_application_one", "connected_system_account");
  }

  private static String refusal(org.assertj.core.api.ThrowableAssert.ThrowingCallable question) {
    var refusal = catchThrowableOfType(Refusal.class, question);
    return refusal == null ? "none" : refusal.reason().code();
  }
}

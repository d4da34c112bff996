package org.infoshare.organisation.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.infoshare.foundation.persistence.TestDatabase;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.Refusal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SecondPersonTest {

  private static final Instant NOW = Instant.parse("2026-09-30T09:00:00Z");
  private static final Instant LONG_AGO = NOW.minus(Duration.ofDays(31));

  private final Persons persons = new Persons(TestDatabase.sql());
  private final SecondPerson rule =
      new SecondPerson(persons, Clock.fixed(NOW, ZoneOffset.UTC), () -> 30);
  private final String run = UUID.randomUUID().toString().substring(0, 8);
  private final String head = account("head", "1");
  private final String staff = account("staff", "2");

  @Test
  void two_persons_are_two_pairs_of_eyes() {
    assertThat(isSame(head, staff)).isFalse();
    assertThat(isSame(head, head)).isTrue();
    assertThat(isSame(head, null)).isFalse();
    assertThat(isSame("operator", "security")).isFalse();
  }

  @Test
  void two_accounts_of_one_person_are_one_pair_of_eyes() {
    String second = account("second", "2");

    assertThat(isSame(staff, second)).isTrue();
    assertThat(isSame(second, staff)).isTrue();
    assertThat(isSame(head, second)).isFalse();
  }

  @Test
  void who_made_the_account_of_the_preparer_does_not_review() {
    persons.recordMaker(staff, head, NOW.minus(Duration.ofDays(29)));

    assertThat(isSame(head, staff)).isTrue();
    assertThat(isSame(staff, head)).isTrue();
  }

  @Test
  void an_account_that_was_made_or_reset_long_ago_is_a_second_person() {
    persons.recordMaker(staff, head, LONG_AGO);

    assertThat(isSame(head, staff)).isFalse();
  }

  @Test
  void a_reset_counts_though_somebody_else_made_the_account_long_ago() {
    persons.recordMaker(staff, "operator", LONG_AGO);
    persons.recordMaker(staff, head, NOW);

    assertThat(isSame(head, staff)).isTrue();
  }

  @Test
  void another_account_of_the_maker_does_not_review_either() {
    persons.recordMaker(staff, account("own", "1"), NOW);

    assertThat(isSame(head, staff)).isTrue();
    assertThat(isSame(staff, head)).isTrue();
  }

  @Test
  void two_accounts_that_one_head_made_are_one_pair_of_eyes_also_over_several_steps() {
    String ghost = account("ghost", "3");
    String ofGhost = account("of-ghost", "4");
    persons.recordMaker(staff, head, NOW);
    persons.recordMaker(ghost, head, NOW);
    persons.recordMaker(ofGhost, ghost, NOW);

    assertThat(isSame(staff, ghost)).isTrue();
    assertThat(isSame(ofGhost, staff)).isTrue();
    assertThat(isSame(head, ofGhost)).isTrue();
  }

  @Test
  void
      two_accounts_that_one_administrator_made_are_two_persons_and_neither_of_them_a_second_to_him() {
    String administrator = "security-" + run;
    persons.recordMaker(staff, administrator, NOW);
    persons.recordMaker(head, administrator, NOW);

    assertThat(isSame(head, staff)).isFalse();
    assertThat(isSame(head, administrator)).isTrue();
    assertThat(isSame(administrator, staff)).isTrue();
  }

  @Test
  void a_staff_number_belongs_to_one_name() {
    persons.register(run + "-1", "测试");

    var refusal = catchThrowableOfType(Refusal.class, () -> persons.register(run + "-1", "另一人"));

    assertThat(refusal.reason()).isEqualTo(PersonReason.STAFF_NUMBER_OF_ANOTHER);
  }

  private boolean isSame(String own, String earlier) {
    return rule.recognise(new Caller(own, null, Set.of())).isSamePersonAs(earlier);
  }

  private String account(String word, String person) {
    String name = run + "." + word;
    persons.register(run + "-" + person, "测试");
    TestDatabase.sql()
        .useHandle(
            handle ->
                handle.execute(
                    """
                    insert into account (name, department, display_name, person, kind, roles,
                      credential_version, locked, created_at)
                    values (?, ?, '测试', ?, 'HEAD', '{HEAD}', 1, false, now())
                    """,
                    name,
                    run,
                    run + "-" + person));
    return name;
  }
}

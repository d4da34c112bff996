package org.infoshare.organisation.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.infoshare.foundation.persistence.TestDatabase;
import org.infoshare.foundation.persistence.TestEntities;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.foundation.platform.Roles;
import org.infoshare.organisation.person.Persons;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AccountsTest {

  private static final Instant NOW = Instant.parse("2026-09-30T09:00:00Z");

  private final TestEntities unit = TestEntities.shared();
  private final Accounts accounts = new Accounts(unit.manager());
  private final String department = "d" + UUID.randomUUID().toString().substring(0, 8);
  private final String head = department + ".head";

  @AfterEach
  void close() {
    unit.close();
  }

  @Test
  void an_account_is_read_back_with_its_roles_in_alphabetical_order() {
    add(head, Set.of(Roles.GOVERNMENT, Roles.AUTHORITY));
    add(department + ".a", Set.of());

    assertThat(accounts.findByDepartment(department))
        .extracting(Account::name)
        .containsExactly(department + ".a", head);
    assertThat(accounts.find(head).orElseThrow().view().roles())
        .isEqualTo(List.of(Roles.AUTHORITY, Roles.GOVERNMENT, Roles.HEAD));
    assertThat(accounts.find(head).orElseThrow().caller().predecessors()).isEmpty();
  }

  /** Decree 809 arts. 11 and 13. */
  @Test
  void heads_of_a_department_and_of_its_sharing_office_are_two_functions_that_one_may_hold() {
    assertThat(rolesOf(AccountKind.HEAD)).containsExactly(Roles.HEAD);
    assertThat(rolesOf(AccountKind.DEPARTMENT_HEAD)).containsExactly(Roles.DEPARTMENT_HEAD);
    assertThat(rolesOf(AccountKind.HEAD_OF_BOTH))
        .containsExactly(Roles.DEPARTMENT_HEAD, Roles.HEAD);
  }

  private List<String> rolesOf(AccountKind kind) {
    String name = department + "." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    add(name, kind, Set.of());
    return accounts.find(name).orElseThrow().view().roles();
  }

  @Test
  void a_name_is_given_once() {
    add(head, Set.of());

    assertThatThrownBy(() -> add(head, Set.of()))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> assertThat(refusal.reason()).isEqualTo(AccountReason.ACCOUNT_EXISTS));
  }

  @Test
  void nobody_else_changes_what_is_held() {
    add(head, Set.of());

    unit.inTransaction(
        () -> {
          var held = accounts.lock(head).orElseThrow();
          assertThat(unlocked()).isEmpty();
          held.setOneTimeCode("hashed", NOW, NOW);
          accounts.flush();
        });

    assertThat(unlocked()).contains(head);
    assertThat(accounts.find(head).orElseThrow().credential()).isEqualTo("hashed");
  }

  @Test
  void the_same_roles_again_write_nothing() {
    add(head, Set.of(Roles.AUTHORITY));
    String before = written();

    unit.inTransaction(
        () ->
            accounts.findByDepartment(department).forEach(one -> one.assign(Set.of("AUTHORITY"))));
    assertThat(written()).isEqualTo(before);
    unit.inTransaction(
        () -> accounts.findByDepartment(department).forEach(one -> one.assign(Set.of("REVIEWER"))));
    assertThat(written()).isNotEqualTo(before);
  }

  /** What PostgreSQL counts of the row. */
  private String written() {
    return unit.sql()
        .withHandle(
            handle ->
                handle
                    .createQuery("select cast(xmin as text) from account where name = ?")
                    .bind(0, head)
                    .mapTo(String.class)
                    .one());
  }

  private void add(String name, Set<String> functionRoles) {
    add(name, AccountKind.HEAD, functionRoles);
  }

  private void add(String name, AccountKind kind, Set<String> functionRoles) {
    unit.inTransaction(
        () -> {
          new Persons(unit.sql()).register(name, "测试");
          accounts.add(new Account(name, department, "测试", name, kind, functionRoles, NOW));
        });
  }

  private Optional<String> unlocked() {
    return TestDatabase.sql()
        .withHandle(
            handle ->
                handle
                    .createQuery("select name from account where name = ? for update skip locked")
                    .bind(0, head)
                    .mapTo(String.class)
                    .findOne());
  }
}

package org.infoshare.sharing.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.PlatformReason;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.foundation.platform.Roles;
import org.infoshare.organisation.department.CallerContext;
import org.infoshare.sharing.terms.AccessMode;
import org.infoshare.sharing.terms.LegalBasis;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A grant from psb to hrss, seen by every party in every role. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class GrantTransitionsTest {

  private static final CallerContext PROVIDER_HEAD =
      new CallerContext(new Caller("psb.head", "psb", Set.of(Roles.HEAD)), Set.of());
  private static final CallerContext AUTHORITY =
      new CallerContext(
          new Caller("iic.staff", "iic", Set.of(Roles.STAFF, Roles.AUTHORITY)), Set.of("psb"));

  private enum State {
    ACTIVE,
    SUSPENDED_BY_PROVIDER,
    SUSPENDED_BY_AUTHORITY
  }

  static Stream<Arguments> cells() {
    var cells = new ArrayList<Arguments>();
    for (String department : List.of("psb", "hrss", "iic", "edu")) {
      for (boolean oversees : new boolean[] {false, true}) {
        for (Set<String> roles : everySubsetOfRoles()) {
          for (State state : State.values()) {
            for (GrantCommand command : GrantCommand.values()) {
              cells.add(arguments(department, oversees, roles, state, command));
            }
          }
        }
      }
    }
    return cells.stream();
  }

  @ParameterizedTest
  @MethodSource("cells")
  void a_command_is_accepted_exactly_where_it_is_lawful_and_offered_exactly_there(
      String department, boolean oversees, Set<String> roles, State state, GrantCommand command) {
    var callerContext =
        new CallerContext(
            new Caller("somebody", department, roles), oversees ? Set.of("psb") : Set.of());
    var grant = grantIn(state);
    grant.announceWithdrawal();
    String expected =
        expected(
            department.equals("psb") && roles.contains(Roles.HEAD),
            // A requester that is the authority too decides nothing over its own right.
            oversees && roles.contains(Roles.AUTHORITY) && !department.equals("hrss"),
            department.equals("hrss") && roles.contains(Roles.HEAD),
            state,
            command);
    boolean offered = grant.offeredTo(callerContext).contains(command);

    var refusal =
        catchThrowableOfType(
            Refusal.class,
            () -> {
              switch (command) {
                case SUSPEND -> grant.suspend(callerContext, "misuse");
                case RESTORE -> grant.restore(callerContext, "corrected");
                case APPROVE_END ->
                    grant.approveEnd(callerContext, "a copy is kept", Instant.EPOCH);
                case CONFIRM_SUCCESSION ->
                    grant.confirmSuccession(
                        callerContext,
                        new LegalBasis("law", "art. 1", "duty"),
                        Instant.EPOCH,
                        LocalDate.EPOCH);
                case REFUSE_SUCCESSION -> grant.refuseSuccession(callerContext, "not its duty");
                case END -> throw new Refusal(PlatformReason.NOT_PERMITTED, command);
              }
            });

    assertThat(refusal == null ? "accepted" : refusal.reason().code()).isEqualTo(expected);
    assertThat(offered).isEqualTo(refusal == null);
    if (refusal == null) {
      boolean suspended =
          command == GrantCommand.SUSPEND
              || (command == GrantCommand.APPROVE_END && state != State.ACTIVE);
      assertThat(grant.view(callerContext).stage())
          .isEqualTo(suspended ? GrantStage.SUSPENDED : GrantStage.ACTIVE);
    }
  }

  private static String expected(
      boolean asProvider,
      boolean asAuthority,
      boolean asConsumer,
      State state,
      GrantCommand command) {
    if (command == GrantCommand.END) {
      return "not-permitted";
    }
    if (command == GrantCommand.APPROVE_END) {
      return asConsumer ? "accepted" : "not-permitted";
    }
    // In a transition after a merger: SuccessorGrantsTest.
    if (command == GrantCommand.CONFIRM_SUCCESSION) {
      return asConsumer ? "grant-not-in-transition" : "not-permitted";
    }
    if (command == GrantCommand.REFUSE_SUCCESSION) {
      return asProvider ? "grant-not-in-transition" : "not-permitted";
    }
    if (!asProvider && !asAuthority) {
      return "not-permitted";
    }
    if ((state == State.ACTIVE) != (command == GrantCommand.SUSPEND)) {
      return "wrong-stage";
    }
    return state == State.SUSPENDED_BY_AUTHORITY && !asAuthority ? "not-permitted" : "accepted";
  }

  @Test
  void a_suspension_shows_its_reason_until_it_is_restored() {
    var grant = grantIn(State.ACTIVE);

    grant.suspend(PROVIDER_HEAD, " asked by the court ");
    assertThat(grant.view(PROVIDER_HEAD).suspensionReasons()).isEqualTo("asked by the court");

    grant.restore(AUTHORITY, "settled");
    assertThat(grant.view(PROVIDER_HEAD).suspensionReasons()).isNull();
  }

  @Test
  void suspending_and_restoring_need_a_reason() {
    var active = grantIn(State.ACTIVE);
    var suspended = grantIn(State.SUSPENDED_BY_PROVIDER);

    var noReason = catchThrowableOfType(Refusal.class, () -> active.suspend(PROVIDER_HEAD, " "));
    var tooLong =
        catchThrowableOfType(
            Refusal.class, () -> suspended.restore(PROVIDER_HEAD, "x".repeat(1001)));

    assertThat(noReason.faults())
        .extracting("pointer", "code")
        .containsExactly(tuple("/reasons", "missing"));
    assertThat(tooLong.faults()).extracting("code").containsExactly("too-long");
    assertThat(active.view(PROVIDER_HEAD).stage()).isEqualTo(GrantStage.ACTIVE);
    assertThat(suspended.view(PROVIDER_HEAD).stage()).isEqualTo(GrantStage.SUSPENDED);
  }

  @Test
  void only_what_is_to_end_is_settled_and_a_recalled_end_voids_it() {
    var requester =
        new CallerContext(new Caller("hrss.head", "hrss", Set.of(Roles.HEAD)), Set.of());
    var grant = grantIn(State.ACTIVE);
    var early =
        catchThrowableOfType(
            Refusal.class, () -> grant.approveEnd(requester, "none", Instant.EPOCH));
    assertThat(early.reason()).isEqualTo(GrantReason.ENTRY_NOT_IN_WITHDRAWAL);
    assertThat(grant.offeredTo(requester)).isEmpty();

    grant.announceWithdrawal();
    grant.approveEnd(requester, " a copy is kept ", Instant.EPOCH);
    assertThat(grant.view(requester).endTerms()).isEqualTo("a copy is kept");

    grant.recallWithdrawal();
    assertThat(grant.view(requester).endTerms()).isNull();
  }

  @Test
  void an_ended_grant_has_no_way_back() {
    var grant = grantIn(State.SUSPENDED_BY_PROVIDER);

    grant.end();

    assertThat(grant.view(PROVIDER_HEAD).stage()).isEqualTo(GrantStage.ENDED);
    assertThat(grant.view(PROVIDER_HEAD).suspensionReasons()).isNull();
    assertThat(grant.offeredTo(PROVIDER_HEAD)).isEmpty();
    assertThat(grant.offeredTo(AUTHORITY)).isEmpty();
  }

  @Test
  void consumer_provider_and_the_providers_authority_know_of_it_and_nobody_else() {
    var grant = grantIn(State.ACTIVE);
    var consumersSystem =
        new CallerContext(new Caller("hrss.system", "hrss", Set.of(Roles.SYSTEM)), Set.of());
    var stranger = new CallerContext(new Caller("edu.head", "edu", Set.of(Roles.HEAD)), Set.of());
    var anotherAuthority =
        new CallerContext(
            new Caller("th-auth.head", "th-auth", Set.of(Roles.HEAD, Roles.AUTHORITY)),
            Set.of("th-edu"));

    assertThat(grant.isVisibleTo(PROVIDER_HEAD)).isTrue();
    assertThat(grant.isVisibleTo(AUTHORITY)).isTrue();
    assertThat(grant.isVisibleTo(consumersSystem)).isTrue();
    assertThat(grant.isVisibleTo(stranger)).isFalse();
    assertThat(grant.isVisibleTo(anotherAuthority)).isFalse();
  }

  private static Grant grantIn(State state) {
    var grant =
        Grant.issue(
            new GrantDecision(
                UUID.randomUUID(),
                "101001/1",
                1,
                "psb",
                "hrss",
                List.of("name"),
                new LegalBasis("Social Insurance Law", "74", "paying pensions"),
                "pensions",
                AccessMode.SERVICE,
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 12, 31)),
            Instant.parse("2025-12-30T01:00:00Z"));
    switch (state) {
      case ACTIVE -> {}
      case SUSPENDED_BY_PROVIDER -> grant.suspend(PROVIDER_HEAD, "misuse");
      case SUSPENDED_BY_AUTHORITY -> grant.suspend(AUTHORITY, "misuse");
    }
    return grant;
  }

  private static Set<Set<String>> everySubsetOfRoles() {
    var subsets = new HashSet<Set<String>>(Set.of(Set.of()));
    for (String role : List.of(Roles.STAFF, Roles.HEAD, Roles.SYSTEM, Roles.AUTHORITY)) {
      for (Set<String> smaller : Set.copyOf(subsets)) {
        var larger = new HashSet<>(smaller);
        larger.add(role);
        subsets.add(larger);
      }
    }
    return subsets;
  }
}

package org.infoshare.sharing.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.foundation.platform.Roles;
import org.infoshare.organisation.department.CallerContext;
import org.infoshare.sharing.terms.AccessMode;
import org.infoshare.sharing.terms.LegalBasis;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** A grant whose requester was merged: confirmed, objected to, or left. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SuccessorGrantsTest {

  private static final LocalDate LAST_DAY = LocalDate.of(2026, 12, 31);
  private static final CallerContext HEIR =
      new CallerContext(new Caller("heir.head", "heir", Set.of(Roles.HEAD)), Set.of());
  private static final CallerContext PROVIDER =
      new CallerContext(new Caller("psb.head", "psb", Set.of(Roles.HEAD)), Set.of());
  private static final LegalBasis BASIS =
      new LegalBasis("Social Insurance Law", "art. 75", "its own duty");

  private final Grant grant = taken();

  /** Decree 809 art. 25. */
  @Test
  void confirmed_it_goes_on_with_the_legal_basis_of_the_successor() {
    assertThat(grant.offeredTo(HEIR)).containsExactly(GrantCommand.CONFIRM_SUCCESSION);

    grant.confirmSuccession(HEIR, BASIS, Instant.EPOCH, LAST_DAY);

    assertThat(grant.view(HEIR).legalBasis()).isEqualTo(BASIS);
    assertThat(grant.offeredTo(HEIR)).isEmpty();
    assertThat(grant.endUnconfirmed(LAST_DAY.plusDays(1), "late")).isFalse();
    assertThat(grant.view(HEIR).stage()).isEqualTo(GrantStage.ACTIVE);
    assertThat(refused(() -> grant.refuseSuccession(PROVIDER, "not its duty")))
        .isEqualTo("grant-not-in-transition");
  }

  @Test
  void objected_to_it_ends_and_says_why() {
    assertThat(grant.offeredTo(PROVIDER))
        .containsExactlyInAnyOrder(GrantCommand.SUSPEND, GrantCommand.REFUSE_SUCCESSION);

    grant.refuseSuccession(PROVIDER, " not its duty ");

    assertThat(grant.view(HEIR).stage()).isEqualTo(GrantStage.ENDED);
    assertThat(grant.view(HEIR).endReasons()).isEqualTo("not its duty");
    assertThat(refused(() -> grant.confirmSuccession(HEIR, BASIS, Instant.EPOCH, LAST_DAY)))
        .isEqualTo("wrong-stage");
  }

  @Test
  void left_it_ends_the_day_after_the_transition_and_not_before() {
    assertThat(
            refused(
                () -> grant.confirmSuccession(HEIR, BASIS, Instant.EPOCH, LAST_DAY.plusDays(1))))
        .isEqualTo("grant-not-in-transition");
    assertThat(grant.endUnconfirmed(LAST_DAY, "nobody confirmed it")).isFalse();
    assertThat(grant.endUnconfirmed(LAST_DAY.plusDays(1), "nobody confirmed it")).isTrue();

    assertThat(grant.view(HEIR).stage()).isEqualTo(GrantStage.ENDED);
    assertThat(grant.view(HEIR).endReasons()).isEqualTo("nobody confirmed it");
  }

  @Test
  void a_transition_begins_once_and_needs_a_whole_legal_basis() {
    assertThat(grant.startTransition(LAST_DAY.plusDays(30))).isFalse();
    assertThat(grant.view(HEIR).confirmationDueOn()).isEqualTo(LAST_DAY);
    assertThat(
            refused(
                () ->
                    grant.confirmSuccession(
                        HEIR, new LegalBasis("law", " ", "duty"), Instant.EPOCH, LAST_DAY)))
        .isEqualTo("invalid");
    assertThat(grant.offeredTo(HEIR)).containsExactly(GrantCommand.CONFIRM_SUCCESSION);
  }

  @Test
  void the_provider_does_not_confirm_and_the_successor_does_not_object() {
    assertThat(refused(() -> grant.confirmSuccession(PROVIDER, BASIS, Instant.EPOCH, LAST_DAY)))
        .isEqualTo("not-permitted");
    assertThat(refused(() -> grant.refuseSuccession(HEIR, "no"))).isEqualTo("not-permitted");
  }

  private static String refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
    return catchThrowableOfType(Refusal.class, act).reason().code();
  }

  private static Grant taken() {
    var grant =
        Grant.issue(
            new GrantDecision(
                UUID.randomUUID(),
                "101001/1",
                1,
                "psb",
                "heir",
                List.of("name"),
                new LegalBasis("Social Insurance Law", "74", "paying pensions"),
                "pensions",
                AccessMode.SERVICE,
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2027, 12, 31)),
            Instant.EPOCH);
    assertThat(grant.startTransition(LAST_DAY)).isTrue();
    return grant;
  }
}

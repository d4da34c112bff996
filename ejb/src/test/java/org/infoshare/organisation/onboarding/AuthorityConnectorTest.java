package org.infoshare.organisation.onboarding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.infoshare.foundation.persistence.Sql;
import org.infoshare.foundation.persistence.TestEntities;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.Roles;
import org.infoshare.organisation.department.CallerContext;
import org.infoshare.organisation.department.DepartmentKind;
import org.infoshare.organisation.department.DepartmentLevel;
import org.infoshare.organisation.department.DepartmentView;
import org.infoshare.organisation.department.Mergers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** What a department is on the platform once it is a sharing authority. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AuthorityConnectorTest {

  private static final Instant NOON = Mergers.NOON;
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
  private static final Caller OPERATOR = new Caller("operator", null, Set.of(Roles.OPERATOR));

  /** Since when a department was active that became an authority. */
  private static final Instant BEFORE = NOON.minusSeconds(60);

  private final TestEntities entities = TestEntities.shared();
  private final Sql sql = entities.sql();
  private final String code = "c" + UUID.randomUUID().toString().substring(0, 8);
  private final Applications applications = new Applications(entities.manager(), sql);
  private final List<UUID> cancelled = new ArrayList<>();
  private final AuthorityConnector departments =
      new AuthorityConnector(
          applications,
          (application, by) -> cancelled.add(application.id()),
          Mergers.evidence(sql),
          () -> OPERATOR,
          Mergers.CLOCK);

  @AfterEach
  void close() {
    entities.close();
  }

  @Test
  void a_department_that_never_applied_is_active_once_it_becomes_an_authority() {
    change(DepartmentKind.ORDINARY, DepartmentKind.SHARING_AUTHORITY);

    assertThat(view())
        .returns(ConnectionOrigin.AUTHORITY, ConnectionApplicationView::origin)
        .returns(OnboardingStage.ACTIVE, ConnectionApplicationView::stage)
        .returns(NOON, ConnectionApplicationView::activeSince);
    assertThat(connected()).isEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource(names = "REFUSED", mode = Mode.EXCLUDE)
  void whatever_stage_it_had_it_needs_nobody_to_sign_with(OnboardingStage stage) {
    var application = SampleOnboarding.application(sql, code, stage);
    boolean wasActive = stage == OnboardingStage.ACTIVE || stage == OnboardingStage.SUSPENDED;
    sql.useHandle(
        handle ->
            handle.execute(
                """
                update onboarding_application set agreement_until = ?, active_since = ? where id = ?
                """,
                TODAY.plusYears(1),
                wasActive ? BEFORE : null,
                application));

    change(DepartmentKind.ORDINARY, DepartmentKind.SHARING_AUTHORITY);

    assertThat(kept()).extracting(Application::id).containsExactly(application);
    assertThat(view())
        .returns(ConnectionOrigin.AUTHORITY, ConnectionApplicationView::origin)
        .returns(
            stage == OnboardingStage.SUSPENDED ? stage : OnboardingStage.ACTIVE,
            ConnectionApplicationView::stage)
        .returns(wasActive ? BEFORE : NOON, ConnectionApplicationView::activeSince)
        .returns(AgreementValidity.NONE, ConnectionApplicationView::agreement);
    assertThat(view().commands())
        .contains(
            stage == OnboardingStage.SUSPENDED
                ? OnboardingCommand.RESUME
                : OnboardingCommand.REGISTER_SYSTEM)
        .doesNotContain(OnboardingCommand.FILE_AGREEMENT, OnboardingCommand.SIGN_AGREEMENT);
    assertThat(cancelled).containsExactly(application);
    assertThat(connected()).isEqualTo(1);
  }

  @Test
  void after_a_refused_application_it_has_one_that_is_active() {
    SampleOnboarding.application(sql, code, OnboardingStage.REFUSED);

    change(DepartmentKind.ORDINARY, DepartmentKind.SHARING_AUTHORITY);

    assertThat(kept())
        .extracting(Application::stage)
        .containsExactlyInAnyOrder(OnboardingStage.REFUSED, OnboardingStage.ACTIVE);
  }

  @Test
  void created_as_an_authority_it_is_connected_once() {
    var created = department(DepartmentKind.SHARING_AUTHORITY);

    create(DepartmentKind.SHARING_AUTHORITY);
    entities.inTransaction(() -> departments.functionChanged(created, created));

    assertThat(view().origin()).isEqualTo(ConnectionOrigin.AUTHORITY);
    assertThat(kept()).hasSize(1);
    assertThat(connected()).isEqualTo(1);
  }

  @Test
  void an_authority_that_had_been_one_before_is_connected_already() {
    create(DepartmentKind.SHARING_AUTHORITY);

    change(DepartmentKind.SHARING_AUTHORITY, DepartmentKind.ORDINARY);
    change(DepartmentKind.ORDINARY, DepartmentKind.SHARING_AUTHORITY);

    assertThat(kept()).hasSize(1);
    assertThat(connected()).isEqualTo(1);
  }

  @Test
  void any_other_function_and_an_authority_that_ends_connect_nobody() {
    change(DepartmentKind.ORDINARY, DepartmentKind.GOVERNMENT);
    change(DepartmentKind.SHARING_AUTHORITY, DepartmentKind.SHARING_AUTHORITY);
    create(DepartmentKind.ORDINARY);

    assertThat(kept()).isEmpty();
    assertThat(connected()).isZero();
  }

  private void change(DepartmentKind before, DepartmentKind after) {
    entities.inTransaction(
        () -> departments.functionChanged(department(before), department(after)));
  }

  private void create(DepartmentKind kind) {
    entities.inTransaction(() -> departments.created(department(kind), OPERATOR));
  }

  private List<Application> kept() {
    return entities
        .manager()
        .createQuery("select a from Application a where a.department = :code", Application.class)
        .setParameter("code", code)
        .getResultList();
  }

  private DepartmentView department(DepartmentKind kind) {
    return new DepartmentView(
        code, code, DepartmentLevel.DISTRICT, "990199", kind, null, null, NOON, null);
  }

  /** As its head sees it, who is a person of the authority by now. */
  private ConnectionApplicationView view() {
    var head = new Caller(code + ".boss", code, Set.of(Roles.HEAD, Roles.AUTHORITY));
    return kept().stream()
        .filter(one -> one.stage() != OnboardingStage.REFUSED)
        .findFirst()
        .orElseThrow()
        .view(new CallerContext(head, Set.of(code)), TODAY, null);
  }

  private int connected() {
    return Mergers.countRecords(sql, "authority-connected", code);
  }
}

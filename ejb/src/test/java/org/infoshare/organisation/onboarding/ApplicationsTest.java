package org.infoshare.organisation.onboarding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;
import org.infoshare.foundation.persistence.TestEntities;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.Page;
import org.infoshare.foundation.platform.Roles;
import org.infoshare.foundation.platform.Text;
import org.infoshare.organisation.department.CallerContext;
import org.infoshare.time.rulebook.RuleSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Applications and systems as they are kept and listed, on a real PostgreSQL. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ApplicationsTest {

  private static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
  private static final ContactPerson CONTACT = new ContactPerson("李明", "020-1234567", null);

  private final TestEntities entities = TestEntities.shared();
  private final Applications applications = new Applications(entities.manager(), entities.sql());

  /** A department of this test alone: the database is shared. */
  private final String edu = "e-" + UUID.randomUUID().toString().substring(0, 8);

  private final String authority = edu + "-a";
  private final CallerContext head =
      new CallerContext(new Caller(edu + ".head", edu, Set.of(Roles.HEAD)), Set.of());
  private final CallerContext officer =
      new CallerContext(
          new Caller(authority + ".staff", authority, Set.of(Roles.STAFF, Roles.AUTHORITY)),
          Set.of(edu));

  @AfterProperty
  @AfterEach
  void close() {
    entities.close();
  }

  @Test
  void an_application_comes_back_as_it_was_stated() {
    var applied = applied();
    entities.inTransaction(
        () ->
            applications
                .lock(applied.id())
                .orElseThrow()
                .askSupplement(officer, List.of("公函, 盖章", "负责人"), NOON));

    var view = applications.find(applied.id()).orElseThrow().view(head, TODAY, null);

    assertThat(view.stage()).isEqualTo(OnboardingStage.SUPPLEMENT);
    assertThat(view.systems())
        .containsExactly(new PlannedSystem("学籍系统", "核对"), new PlannedSystem("招生系统", "\"预审\", 复核"));
    assertThat(view.missingInformation()).containsExactly("公函, 盖章", "负责人");
    assertThat(view.contact()).isEqualTo(CONTACT);
    assertThat(view.appliedAt()).isEqualTo(NOON);
  }

  @Test
  void applications_are_listed_by_whether_an_agreement_binds_today() {
    var applied = applied();
    assertThat(listed(AgreementValidity.NONE)).containsExactly(applied.id());

    agreedUntil(applied, TODAY);
    assertThat(listed(AgreementValidity.IN_FORCE)).containsExactly(applied.id());

    agreedUntil(applied, TODAY.minusDays(1));
    assertThat(listed(AgreementValidity.EXPIRED)).containsExactly(applied.id());
    assertThat(listed(AgreementValidity.NONE)).isEmpty();
    assertThat(listed(AgreementValidity.IN_FORCE)).isEmpty();
  }

  @Test
  void pages_hold_each_application_once_the_newest_first() {
    var refused = SampleOnboarding.application(entities.sql(), edu, OnboardingStage.REFUSED);
    var open = SampleOnboarding.application(entities.sql(), edu, OnboardingStage.APPLIED);

    var first = page(head, 1, null);
    var second = page(head, 1, first.next());

    assertThat(Stream.of(first, second).flatMap(page -> page.results().stream()))
        .extracting(Application::id)
        .containsExactly(open, refused);
    assertThat(second.next()).isNull();
  }

  private record Connection(String department, UUID application) {}

  private final List<Connection> connections = new ArrayList<>();

  @BeforeProperty
  void connected() {
    for (String department : List.of(edu, edu + "-b", edu + "-c")) {
      connections.add(
          new Connection(
              department,
              SampleOnboarding.application(entities.sql(), department, OnboardingStage.ACTIVE)));
    }
  }

  /** Who may know of a connection is one rule for what is opened and what is listed. */
  @Property(tries = 50)
  void whoever_may_open_it_finds_it_in_the_list(@ForAll("standings") CallerContext caller) {
    for (var one : connections) {
      boolean opened = applications.find(one.application()).orElseThrow().isVisibleTo(caller);
      var filter = new ApplicationFilter(null, one.department(), null, null, null);

      assertThat(applications.page(caller, filter, TODAY).results())
          .extracting(Application::id)
          .isEqualTo(opened ? List.of(one.application()) : List.of());
    }
  }

  @Provide
  Arbitrary<CallerContext> standings() {
    return SampleOnboarding.callers(edu, edu + "-b", edu + "-c", authority);
  }

  private Application applied() {
    var application =
        Application.apply(
            head,
            new NewConnectionApplication(
                "天河区教育局",
                "91350100M000100Y43",
                CONTACT,
                NetworkZone.GOVERNMENT_NETWORK,
                List.of(new PlannedSystem("学籍系统", "核对"), new PlannedSystem("招生系统", "\"预审\", 复核"))),
            new RuleSet("cn-2025", TODAY, new Text("条例", "Regulation"), "809"),
            NOON);
    entities.inTransaction(() -> applications.add(application));
    return application;
  }

  private void agreedUntil(Application application, LocalDate until) {
    entities.inTransaction(
        () -> applications.lock(application.id()).orElseThrow().bindAgreement(until));
  }

  private List<UUID> listed(AgreementValidity agreement) {
    return applications
        .page(head, new ApplicationFilter(null, edu, agreement, null, null), TODAY)
        .results()
        .stream()
        .map(Application::id)
        .toList();
  }

  private Page<Application> page(CallerContext caller, Integer limit, String cursor) {
    return applications.page(caller, new ApplicationFilter(null, null, null, limit, cursor), TODAY);
  }
}

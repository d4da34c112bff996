package org.infoshare.organisation.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;
import org.infoshare.foundation.persistence.TestEntities;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.Roles;
import org.infoshare.organisation.department.CallerContext;
import org.infoshare.organisation.onboarding.ContactPerson;
import org.infoshare.organisation.onboarding.OnboardingStage;
import org.infoshare.organisation.onboarding.OnboardingVisibility;
import org.infoshare.organisation.onboarding.SampleOnboarding;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SystemsTest {

  private static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
  private static final ContactPerson CONTACT = new ContactPerson("李明", "020-1234567", null);

  private final TestEntities entities = TestEntities.shared();
  private final Systems systems = new Systems(entities.manager(), entities.sql());

  /** A department of this test alone: the database is shared. */
  private final String edu = "e-" + UUID.randomUUID().toString().substring(0, 8);

  private final CallerContext head =
      new CallerContext(new Caller(edu + ".head", edu, Set.of(Roles.HEAD)), Set.of());

  @AfterProperty
  @AfterEach
  void close() {
    entities.close();
  }

  @Test
  void a_system_comes_back_as_it_was_registered() {
    var registered =
        ConnectedSystem.register(
            head,
            new NewSystem(
                edu + ".system",
                "学籍系统",
                List.of("10.1.0.0/16", "edu.example:8443"),
                CredentialKind.CERTIFICATE,
                TODAY.plusYears(1),
                CONTACT),
            NOON);
    entities.inTransaction(() -> systems.add(registered));

    assertThat(systems.find(registered.id()).orElseThrow().view(head))
        .isEqualTo(registered.view(head));
    assertThat(systems.findByAccount(edu + ".system")).isPresent();
    assertThat(systems.departmentOf(registered.id())).contains(edu);
  }

  private record Connection(String department, UUID system) {}

  private final List<Connection> connections = new ArrayList<>();

  @BeforeProperty
  void connected() {
    for (String department : List.of(edu, edu + "-b", edu + "-c")) {
      SampleOnboarding.application(entities.sql(), department, OnboardingStage.ACTIVE);
      connections.add(
          new Connection(
              department,
              SampleSystems.system(
                  entities.sql(), department, department + ".system", SystemStage.ACTIVE)));
    }
  }

  /** Who may know of a system is the rule for its department's application. */
  @Property(tries = 50)
  void whoever_may_open_the_application_opens_and_lists_the_system(
      @ForAll("callers") CallerContext caller) {
    for (var one : connections) {
      boolean opened = OnboardingVisibility.of(caller).includes(one.department());

      assertThat(systems.find(one.system()).orElseThrow().isVisibleTo(caller)).isEqualTo(opened);
      assertThat(
              systems.page(caller, new SystemFilter(one.department(), null, null, null)).results())
          .extracting(ConnectedSystem::id)
          .isEqualTo(opened ? List.of(one.system()) : List.of());
    }
  }

  @Provide
  Arbitrary<CallerContext> callers() {
    return SampleOnboarding.callers(edu, edu + "-b", edu + "-c", edu + "-a");
  }
}

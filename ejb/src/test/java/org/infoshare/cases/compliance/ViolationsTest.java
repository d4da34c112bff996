package org.infoshare.cases.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterProperty;
import org.infoshare.foundation.inbox.InboxFixture;
import org.infoshare.foundation.inbox.InboxItem;
import org.infoshare.foundation.inbox.InboxReader;
import org.infoshare.foundation.inbox.InboxScope;
import org.infoshare.foundation.persistence.TestEntities;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.Page;
import org.infoshare.foundation.platform.PlatformClock;
import org.infoshare.foundation.platform.Roles;
import org.infoshare.organisation.department.MergerHandover;
import org.infoshare.organisation.department.Mergers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Violations as they are kept and listed, on a real PostgreSQL. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ViolationsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

  private static final Instant NOON = Instant.parse("2026-11-25T04:00:00Z");

  private final TestEntities entities = TestEntities.shared();
  private final Violations violations = new Violations(entities.manager(), entities.sql());

  /** Departments of this test alone: the database is shared. */
  private final List<String> departments =
      IntStream.range(0, 4).mapToObj(any -> UUID.randomUUID().toString().substring(0, 8)).toList();

  private final String edu = departments.get(0);
  private final String iic = departments.get(1);
  private final Caller body = caller(iic);

  @AfterProperty
  @AfterEach
  void close() {
    entities.close();
  }

  @Test
  void a_violation_comes_back_as_it_was_registered() {
    var registered =
        kept(
            ViolationKind.DISCLOSED_TO_THIRD_PARTY,
            Set.of("cab", "iic"),
            NOON,
            UUID.randomUUID(),
            UUID.randomUUID());

    var found = violations.find(registered.id()).orElseThrow();

    assertThat(found.view(body, null)).isEqualTo(registered.view(body, null));
    assertThat(found.grants()).hasSize(2).isSorted();
    assertThat(found.concerned()).containsExactly(edu, iic, "cab", "iic");
  }

  @Test
  void a_violation_about_no_right_comes_back_without_any() {
    var found =
        violations
            .find(kept(ViolationKind.DISCLOSED_TO_THIRD_PARTY, Set.of(), NOON).id())
            .orElseThrow();

    assertThat(found.grants()).isEmpty();
    assertThat(found.view(body, null).document()).isNull();
  }

  @Test
  void the_earliest_open_misuse_keeps_a_right_suspended() {
    var grant = UUID.randomUUID();
    kept(ViolationKind.LATE_ANSWER, Set.of(), NOON.minusSeconds(9), grant);
    var first =
        kept(ViolationKind.DISCLOSED_TO_THIRD_PARTY, Set.of(), NOON, UUID.randomUUID(), grant);
    var second = kept(ViolationKind.DISCLOSED_TO_THIRD_PARTY, Set.of(), NOON.plusSeconds(1), grant);
    assertThat(violations.openOver(grant)).contains(first.id());

    dismissed(first);
    assertThat(violations.openOver(grant)).contains(second.id());

    dismissed(second);
    assertThat(violations.openOver(grant)).isEmpty();
  }

  @Test
  void pages_hold_each_violation_once_the_newest_first() {
    var older = kept(ViolationKind.DISCLOSED_TO_THIRD_PARTY, Set.of(), NOON);
    var newer = kept(ViolationKind.USED_BEYOND_PURPOSE, Set.of(), NOON.plusSeconds(1));

    var first = page(1, null);
    var second = page(1, first.next());

    assertThat(Stream.of(first, second).flatMap(page -> page.results().stream()))
        .extracting(Violation::id)
        .containsExactly(newer.id(), older.id());
    assertThat(second.next()).isNull();
    assertThat(
            violations
                .page(
                    body,
                    new ViolationFilter(
                        null, ViolationKind.DISCLOSED_TO_THIRD_PARTY, null, null, null, null))
                .results())
        .extracting(Violation::id)
        .containsExactly(older.id());
  }

  @Test
  void the_providers_of_an_open_violation_name_the_successor_unless_that_did_it() {
    var sql = entities.sql();
    String from = Mergers.addDepartment(sql);
    String into = Mergers.addDepartment(sql);
    var ofAnother = kept(ViolationKind.DISCLOSED_TO_THIRD_PARTY, Set.of(from, into, "cab"), NOON);
    var closed = kept(ViolationKind.DISCLOSED_TO_THIRD_PARTY, Set.of(from), NOON);
    dismissed(closed);
    var ofSuccessor = kept(into, ViolationKind.DISCLOSED_TO_THIRD_PARTY, Set.of(from), NOON);
    Mergers.of(sql, from, into);

    new MergerHandover(sql).handOver();

    assertThat(concernedBy(ofAnother)).containsExactly(edu, iic, "cab", into);
    assertThat(concernedBy(closed)).contains(from);
    assertThat(concernedBy(ofSuccessor)).containsExactly(into, iic);
  }

  private Set<String> concernedBy(Violation violation) {
    return violations.find(violation.id()).orElseThrow().concerned();
  }

  @Test
  void what_waits_for_the_body_is_told_piece_by_piece_the_oldest_first() {
    var kept =
        IntStream.range(0, 6)
            .mapToObj(
                second ->
                    kept(
                        ViolationKind.DISCLOSED_TO_THIRD_PARTY, Set.of(), NOON.plusSeconds(second)))
            .toList();
    dismissed(kept.get(2));
    var feature =
        new ViolationInboxSource(
            new InboxReader(entities.sql(), Clock.fixed(NOON, PlatformClock.ZONE)), violations);

    var waiting = InboxFixture.all(feature, body, InboxScope.DEPARTMENT);

    assertThat(waiting)
        .extracting(InboxItem::caseId)
        .containsExactlyElementsOf(
            Stream.of(0, 1, 3, 4, 5).map(place -> kept.get(place).id().toString()).toList());
    assertThat(waiting.get(0).commands()).containsExactlyInAnyOrder("ORDER", "REFER", "DISMISS");
    assertThat(InboxFixture.all(feature, caller(edu), InboxScope.DEPARTMENT)).isEmpty();
  }

  /** Who is concerned by a violation stands in it and in the statement that lists them. */
  @Property(tries = 30)
  void whoever_may_open_it_finds_it_in_the_list(
      @ForAll("violations") List<Violation> registered, @ForAll("callers") List<Caller> callers) {
    entities.inTransaction(() -> registered.forEach(violations::add));

    for (Caller caller : callers) {
      for (Violation one : registered) {
        var found = violations.find(one.id()).orElseThrow();
        var filter = new ViolationFilter(null, null, null, one.about(), null, null);

        assertThat(violations.page(caller, filter).results())
            .as("%s %s", caller, one.concerned())
            .extracting(Violation::id)
            .isEqualTo(found.isVisibleTo(caller) ? List.of(one.id()) : List.of());
      }
    }
  }

  /** Each about something else, by which it is found again. */
  @Provide
  Arbitrary<List<Violation>> violations() {
    var some = Arbitraries.of(departments);
    return Combinators.combine(some, some, some, some.set().ofMaxSize(3))
        .as(
            (department, authority, registrar, providers) ->
                Violation.register(
                    caller(registrar),
                    new NewViolation(
                        ViolationKind.DISCLOSED_TO_THIRD_PARTY,
                        department,
                        DAY,
                        "转交第三方",
                        UUID.randomUUID().toString(),
                        List.of()),
                    "cn-2025",
                    authority,
                    providers,
                    null,
                    NOON))
        .list()
        .ofMinSize(1)
        .ofMaxSize(3);
  }

  @Provide
  Arbitrary<List<Caller>> callers() {
    var some = Arbitraries.of(departments);
    return Combinators.combine(some.injectNull(0.1), some.set().ofMaxSize(2))
        .as(
            (own, predecessors) ->
                new Caller(
                    "somebody",
                    own,
                    Set.of(Roles.STAFF),
                    own == null ? Set.<String>of() : predecessors))
        .list()
        .ofSize(4);
  }

  private Violation kept(ViolationKind kind, Set<String> providers, Instant at, UUID... grants) {
    return kept(edu, kind, providers, at, grants);
  }

  private Violation kept(
      String department, ViolationKind kind, Set<String> providers, Instant at, UUID... grants) {
    var violation =
        Violation.register(
            body,
            new NewViolation(kind, department, DAY, "转交第三方", null, List.of(grants)),
            "cn-2025",
            iic,
            providers,
            null,
            at);
    entities.inTransaction(() -> violations.add(violation));
    return violation;
  }

  private void dismissed(Violation violation) {
    entities.inTransaction(
        () -> violations.lock(violation.id()).orElseThrow().dismiss(body, "查无此事"));
  }

  private Page<Violation> page(int limit, String cursor) {
    return violations.page(body, new ViolationFilter(null, null, null, null, limit, cursor));
  }

  private static Caller caller(String department) {
    return new Caller(department + ".head", department, Set.of(Roles.HEAD));
  }
}

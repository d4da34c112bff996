package org.infoshare.cases.objection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.infoshare.cases.objection.ObjectionSamples.CLOCK;
import static org.infoshare.cases.objection.ObjectionSamples.NOON;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.infoshare.foundation.inbox.InboxFixture;
import org.infoshare.foundation.inbox.InboxItem;
import org.infoshare.foundation.inbox.InboxQuery;
import org.infoshare.foundation.inbox.InboxReader;
import org.infoshare.foundation.inbox.InboxScope;
import org.infoshare.foundation.persistence.TestEntities;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.Roles;
import org.infoshare.organisation.department.CallerContext;

/**
 * Who may know of an objection, and for whom it waits, is told by the aggregate and by a statement:
 * both say the same, of whatever objections and to whomever.
 */
class ObjectionVisibilityProperties {

  private static final List<String> DEPARTMENTS = List.of("va", "vb", "vc", "vd");
  private static final List<String> ROLES =
      List.of(Roles.STAFF, Roles.HEAD, Roles.SYSTEM, Roles.AUTHORITY, Roles.AUDITOR);

  private final ObjectionsOnDatabase database = new ObjectionsOnDatabase();

  /** How an objection was raised, and how far it went. */
  record Raised(
      String objector, String provider, Optional<String> responsible, ObjectionStage until) {

    boolean isPossible() {
      return !responsible.equals(Optional.of(objector))
          && (responsible.isPresent()
              || !Set.of(ObjectionStage.CORRECTED, ObjectionStage.REJECTED).contains(until));
    }

    Objection objection(String entry, UUID grant) {
      var doubted =
          new ObjectionTarget(
              ObjectionScope.RECORD,
              entry,
              1,
              UUID.randomUUID(),
              3L,
              "ab".repeat(32),
              List.of(),
              grant);
      var origin = new ObjectionFiling(objector, "staff", NOON, "cn-2025", provider, "原件不同");
      var objection = Objection.raise(doubted, origin, responsible, "authority");
      switch (until) {
        case RAISED -> {}
        case VERIFYING -> {
          if (objection.stage() == ObjectionStage.RAISED) {
            objection.routeAutomatically();
          }
        }
        case CORRECTED ->
            objection.correct(
                headOf(objection), "已更正", ObjectionSamples.changed("name"), null, NOON);
        case REJECTED -> objection.reject(headOf(objection), "无误", NOON);
        case WITHDRAWN ->
            objection.withdraw(ObjectionSamples.person(objector, Roles.STAFF), "录入有误", NOON);
      }
      return objection;
    }

    private static CallerContext headOf(Objection objection) {
      return ObjectionSamples.person(objection.responsible(), Roles.HEAD);
    }
  }

  @Property(tries = 40)
  void the_list_shows_what_the_aggregate_lets_the_caller_know(
      @ForAll("objections") List<Raised> raised, @ForAll("standings") CallerContext caller) {
    var filter = new ObjectionFilter(database.entry.code(), null, null, null, 100, null);

    among(
        raised,
        (unit, objections) ->
            assertThat(ObjectionsOnDatabase.objections(unit).page(caller, filter).results())
                .extracting(Objection::id)
                .containsExactlyInAnyOrderElementsOf(
                    ids(objections, one -> one.isVisibleTo(caller))));
  }

  @Property(tries = 40)
  void an_objection_waits_for_whom_it_offers_a_turn_and_for_nobody_else(
      @ForAll("objections") List<Raised> raised,
      @ForAll("standings") CallerContext caller,
      @ForAll InboxScope scope) {
    var addressee =
        new CallerContext(
            new InboxQuery(caller.caller(), scope, null, 1).addressee(), caller.overseen());

    among(
        raised,
        (unit, objections) -> {
          var waiting =
              new ObjectionInboxSource(
                  new InboxReader(unit.sql(), CLOCK),
                  ObjectionsOnDatabase.objections(unit),
                  () -> caller,
                  entries -> Map.of(database.entry.code(), "人口基础信息"));

          assertThat(InboxFixture.all(waiting, caller.caller(), scope))
              .extracting(InboxItem::caseId)
              .containsExactlyInAnyOrderElementsOf(
                  ids(
                          objections,
                          one ->
                              one.offeredTo(addressee).stream()
                                  .anyMatch(
                                      command ->
                                          ObjectionTransitions.isWaitingFor(one.stage(), command)))
                      .stream()
                      .map(UUID::toString)
                      .toList());
        });
  }

  private static List<UUID> ids(List<Objection> objections, Predicate<Objection> which) {
    return objections.stream().filter(which).map(Objection::id).toList();
  }

  private interface Check {
    void run(TestEntities unit, List<Objection> objections);
  }

  /** With these objections on the platform, of which nothing stays. */
  private void among(List<Raised> raised, Check check) {
    var grant = database.grant("va");
    var objections =
        raised.stream().map(one -> one.objection(database.entry.code(), grant)).toList();
    try (var unit = TestEntities.shared()) {
      var running = unit.manager().getTransaction();
      running.begin();
      try {
        var kept = ObjectionsOnDatabase.objections(unit);
        objections.forEach(
            one -> kept.add(one, new ObjectionValues(null, Map.of("name", "张三"), Map.of())));
        unit.manager().clear();
        check.run(unit, objections);
      } finally {
        running.rollback();
      }
    }
  }

  /** Half of them of which it is open who answers for them, and most of them not over. */
  @Provide
  Arbitrary<List<Raised>> objections() {
    var department = Arbitraries.of(DEPARTMENTS);
    var until =
        Arbitraries.frequency(
            Tuple.of(4, ObjectionStage.RAISED),
            Tuple.of(2, ObjectionStage.VERIFYING),
            Tuple.of(1, ObjectionStage.CORRECTED),
            Tuple.of(1, ObjectionStage.REJECTED),
            Tuple.of(1, ObjectionStage.WITHDRAWN));
    return Combinators.combine(department, department, department.optional(0.5), until)
        .as(Raised::new)
        .filter(Raised::isPossible)
        .list()
        .ofMinSize(2)
        .ofMaxSize(8);
  }

  @Provide
  Arbitrary<CallerContext> standings() {
    var departments = Arbitraries.of(DEPARTMENTS);
    return Combinators.combine(
            departments.injectNull(0.2),
            Arbitraries.of(ROLES).set().ofMinSize(1).ofMaxSize(3),
            departments.set().ofMaxSize(2),
            departments.set().ofMaxSize(3))
        .as(
            (department, roles, predecessors, overseen) ->
                new CallerContext(
                    new Caller(
                        "somebody",
                        department,
                        roles,
                        department == null ? Set.of() : predecessors),
                    overseen));
  }
}

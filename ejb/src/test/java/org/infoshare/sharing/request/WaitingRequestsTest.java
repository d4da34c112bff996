package org.infoshare.sharing.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
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
import org.infoshare.foundation.persistence.Sql;
import org.infoshare.foundation.persistence.TestDatabase;
import org.infoshare.foundation.persistence.TestEntities;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.PlatformClock;
import org.infoshare.foundation.platform.Roles;
import org.infoshare.organisation.department.CallerContext;
import org.infoshare.organisation.department.CommandContext;
import org.infoshare.sharing.request.RequestDeadlines.DueDates;

/**
 * The requests that wait, against the plain definition: those whose view offers a turn. Requests in
 * all stages between departments of each run alone, on a real PostgreSQL.
 */
class WaitingRequestsTest {

  private static final Instant NOON = RequestSamples.NOON;
  private static final LocalDate TODAY = RequestSamples.TODAY;

  private final Sql sql = TestDatabase.sql();
  private final TestEntities entities = TestEntities.shared();
  private final Requests requests = new Requests(entities.manager(), sql);
  private final InboxReader reader = new InboxReader(sql, Clock.fixed(NOON, PlatformClock.ZONE));

  /**
   * A request as it may stand.
   *
   * @param requester which of the three departments asks; the next one provides
   * @param extension 0 none asked for, 1 asked for, 2 decided
   * @param relayStep how many of the two authorities it has passed
   * @param dueIn in how many days its limit ends; null for none
   * @param since how many seconds after noon it was drafted
   */
  record Case(
      RequestStage stage,
      int requester,
      int extension,
      int relayStep,
      boolean supplementAsked,
      Integer dueIn,
      int since) {}

  @AfterProperty
  void close() {
    entities.close();
  }

  @Provide
  Arbitrary<List<Case>> cases() {
    return Combinators.combine(
            Arbitraries.of(RequestStage.values()),
            Arbitraries.integers().between(0, 2),
            Arbitraries.integers().between(0, 2),
            Arbitraries.integers().between(0, 1),
            Arbitraries.of(true, false),
            Arbitraries.integers().between(-3, 3).injectNull(0.3),
            Arbitraries.integers().between(0, 5))
        .as(Case::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(25);
  }

  @Property(tries = 8)
  void a_request_waits_for_whom_its_view_offers_a_turn_and_for_nobody_else(
      @ForAll("cases") List<Case> cases) {
    var world = new World(cases);
    for (CommandContext person : world.everybody()) {
      var views = world.views(person);
      for (InboxScope scope : InboxScope.values()) {
        var waiting = world.inbox(person, scope);

        assertThat(waiting)
            .as("%s %s", person, scope)
            .extracting(InboxItem::caseId)
            .containsExactlyInAnyOrderElementsOf(world.turns(person, scope));
        assertThat(waiting)
            .allSatisfy(
                one ->
                    assertThat(one.commands())
                        .isEqualTo(
                            views.stream()
                                .filter(view -> view.id().toString().equals(one.caseId()))
                                .flatMap(view -> view.commands().stream())
                                .map(Enum::name)
                                .toList()));
      }
    }
  }

  /** Who may know of a request is said twice: by the aggregate, and in SQL for lists. */
  @Property(tries = 8)
  void a_list_holds_exactly_what_its_reader_may_know_of(@ForAll("cases") List<Case> cases) {
    var world = new World(cases);
    for (CommandContext person : world.everybody()) {
      assertThat(world.views(person))
          .as("%s", person)
          .extracting(RequestView::id)
          .containsExactlyInAnyOrderElementsOf(
              requests.inOrder(List.copyOf(world.ids)).stream()
                  .filter(request -> request.isVisibleTo(person.callerContext()))
                  .map(SharingRequest::id)
                  .toList());
    }
  }

  @Property(tries = 8)
  void pages_of_any_length_hold_all_of_them_once_by_due_date(
      @ForAll("cases") List<Case> cases, @ForAll("lengths") int length) {
    var world = new World(cases);
    for (CommandContext person : world.everybody()) {
      var all = world.inbox(person, InboxScope.DEPARTMENT);

      assertThat(InboxFixture.inPages(world.feature(person), person.caller(), length))
          .isEqualTo(all);
      assertThat(all).isSortedAccordingTo(InboxFixture.ORDER);
      assertThat(all)
          .allSatisfy(
              one ->
                  assertThat(one.overdue())
                      .isEqualTo(one.due() != null && one.due().isBefore(TODAY)));
      assertThat(all)
          .filteredOn(one -> one.stage().equals("LATE") && one.due() != null && !one.overdue())
          .allSatisfy(
              one ->
                  assertThat(one.since())
                      .isEqualTo(
                          one.due().plusDays(1).atStartOfDay(PlatformClock.ZONE).toInstant()));
    }
  }

  @Provide
  Arbitrary<Integer> lengths() {
    return Arbitraries.integers().between(1, 7);
  }

  /** Requests in the database, and the people around them. */
  private final class World {

    private final String tag = UUID.randomUUID().toString().substring(0, 8);
    private final List<String> departments = List.of("a-" + tag, "b-" + tag, "c-" + tag);
    private final List<String> route = List.of("first-" + tag, "iic-" + tag);
    private final Set<UUID> ids = new HashSet<>();

    World(List<Case> cases) {
      cases.forEach(one -> ids.add(insert(one)));
    }

    List<CommandContext> everybody() {
      var people = new ArrayList<CommandContext>();
      for (String department : departments) {
        people.add(turn(department, Set.of(), Roles.STAFF));
        people.add(turn(department, Set.of(), Roles.HEAD));
        people.add(turn(department, Set.of(), Roles.STAFF, Roles.HEAD));
        people.add(RequestSamples.turn("drafter", department, Roles.HEAD));
      }
      people.add(turn(route.get(0), Set.of(), Roles.STAFF, Roles.AUTHORITY));
      people.add(turn(route.get(1), Set.copyOf(departments), Roles.HEAD, Roles.AUTHORITY));
      people.add(turn(departments.get(0), Set.copyOf(departments), Roles.HEAD, Roles.AUTHORITY));
      people.add(turn("stranger-" + tag, Set.of(), Roles.STAFF, Roles.HEAD));
      return people;
    }

    private CommandContext turn(String department, Set<String> overseen, String... roles) {
      var caller = new Caller(department + roles.length + roles[0], department, Set.of(roles));
      return RequestSamples.turn(new CallerContext(caller, overseen));
    }

    List<RequestView> views(CommandContext person) {
      return requests
          .page(person, new RequestFilter(null, null, null, null, null, null))
          .results()
          .stream()
          .map(request -> RequestView.of(request, person, List.of(), new DueDates(Map.of())))
          .toList();
    }

    /** The plain definition. */
    Set<String> turns(CommandContext person, InboxScope scope) {
      var people =
          scope == InboxScope.MINE
              ? List.of(person)
              : List.of(as(person, Roles.STAFF), as(person, Roles.HEAD), as(person, null));
      return people.stream()
          .flatMap(one -> views(one).stream())
          .filter(
              view ->
                  view.commands().stream()
                      .anyMatch(command -> RequestTransitions.isWaitingFor(view.stage(), command)))
          .map(view -> view.id().toString())
          .collect(Collectors.toSet());
    }

    /** Somebody else of the same department. */
    private CommandContext as(CommandContext person, String role) {
      var roles = new HashSet<>(person.caller().roles());
      if (role != null) {
        roles.add(role);
      }
      var other = new Caller("another", person.caller().department(), roles);
      return RequestSamples.turn(new CallerContext(other, person.callerContext().overseen()));
    }

    WaitingRequests feature(CommandContext person) {
      return new WaitingRequests(
          reader,
          requests,
          () -> person,
          entries ->
              entries.stream()
                  .distinct()
                  .collect(Collectors.toMap(Function.identity(), entry -> "entry " + entry)));
    }

    List<InboxItem> inbox(CommandContext person, InboxScope scope) {
      return InboxFixture.all(feature(person), person.caller(), scope);
    }

    private UUID insert(Case one) {
      var id = UUID.randomUUID();
      var stage = one.stage();
      boolean before = stage == RequestStage.DRAFT || stage == RequestStage.DEPT_REVIEW;
      boolean filed = !before;
      boolean received = filed && stage != RequestStage.RELAYING;
      boolean consented =
          Set.of("AGREED", "LATE", "PROVIDED", "SUSPENDED", "TERMINATED", "DISPOSED")
              .contains(stage.name());
      boolean supplement = stage == RequestStage.SUPPLEMENT || one.supplementAsked();
      String requester = departments.get(one.requester());
      String provider = departments.get((one.requester() + 1) % departments.size());
      sql.useHandle(
          handle ->
              handle
                  .createUpdate(
                      """
                      insert into sharing_request (id, entry_code, entry_version, provider,
                        requester, statute, article, duty, purpose, scenario, items, mode, use_from,
                        use_until, return_flow, stage, prepared_by, drafted_at, rule_set, filed_at,
                        relay, relay_step, received_at, answer_limit, max_extension_days,
                        supplement_clock, missing_information, supplement_asked_by, supplement_asked_at,
                        extension_days, extension_reasons, extension_asked_by, extension_asked_at,
                        extension_approved, extension_decision_reasons, extension_decided_by,
                        extension_decided_at, consented, decided_items, decided_by, decided_at,
                        decided_late, refusal_ground, ground_article, decision_reasons, grant_id,
                        provision_mode, provided_by, provided_at, provided_late, disposal_method,
                        disposal_statement, disposed_on, disposed_by, disposed_at, version)
                      select :id, '101001/1', case when k.filed then 3 end, :provider, :requester,
                        'Social Insurance Law', 'art. 74', 'duty', 'pensions', 'yearly', '{name}', 'SERVICE',
                        '2026-03-02', '2026-12-31', false, :stage, '{drafter}', k.drafted,
                        case when k.filed then 'cn-2025' end, case when k.filed then k.noon end,
                        :relay, :relayStep, case when k.received then k.noon end,
                        case when k.received then 'request.answer.conditional' end, 10,
                        case when k.received then 'RESTART' end,
                        case when k.supplement then cast('{x}' as text[]) end,
                        case when k.supplement then 'b' end,
                        case when k.supplement then k.noon end,
                        case when k.extension > 0 then 5 end,
                        case when k.extension > 0 then 'r' end,
                        case when k.extension > 0 then 'b' end,
                        case when k.extension > 0 then k.noon end,
                        case when k.extension > 1 then true end,
                        case when k.extension > 1 then 'r' end,
                        case when k.extension > 1 then 'i' end,
                        case when k.extension > 1 then k.noon end,
                        k.consented, case when k.consented then cast('{name}' as text[])
                          when not k.consented then '{}' end,
                        case when k.consented is not null then 'b' end,
                        case when k.consented is not null then k.noon end,
                        case when k.consented is not null then false end,
                        case when not k.consented then 'OUTSIDE_DUTY' end,
                        case when not k.consented then 'Decree 809 art. 3' end,
                        case when not k.consented then 'no duty' end,
                        case when k.consented then gen_random_uuid() end,
                        case when k.consented then 'SERVICE' end,
                        case when k.consented then 'platform' end,
                        case when k.consented then k.noon end,
                        case when k.consented then false end,
                        case when k.disposed then 'DESTROYED' end,
                        case when k.disposed then 'done' end,
                        case when k.disposed then date '2026-03-02' end,
                        case when k.disposed then 'a' end,
                        case when k.disposed then k.noon end, 1
                      from (select cast(:filed as boolean) as filed,
                        cast(:received as boolean) as received,
                        cast(:supplement as boolean) as supplement,
                        cast(:extension as int) as extension,
                        cast(:consented as boolean) as consented,
                        cast(:disposed as boolean) as disposed,
                        cast(:drafted as timestamptz) as drafted,
                        cast(:noon as timestamptz) as noon) as k
                      """)
                  .bind("id", id)
                  .bind("provider", provider)
                  .bind("requester", requester)
                  .bind("stage", stage.name())
                  .bind("relay", route.toArray(String[]::new))
                  .bind(
                      "relayStep", stage == RequestStage.RELAYING ? one.relayStep() : route.size())
                  .bind("filed", filed)
                  .bind("received", received)
                  .bind("supplement", supplement)
                  .bind("extension", one.extension())
                  .bind(
                      "consented",
                      consented
                          ? Boolean.TRUE
                          : stage == RequestStage.REFUSED ? Boolean.FALSE : null)
                  .bind("disposed", stage == RequestStage.DISPOSED)
                  .bind("drafted", NOON.plusSeconds(one.since()))
                  .bind("noon", NOON)
                  .execute());
      InboxFixture.limit(sql, kindOf(stage), id.toString(), provider, TODAY, one.dueIn());
      return id;
    }

    private static String kindOf(RequestStage stage) {
      return switch (stage) {
        case RELAYING -> "relay.forward";
        case SUPPLEMENT -> "request.supplement";
        case AGREED, LATE -> "request.provide";
        default -> "request.answer";
      };
    }
  }
}

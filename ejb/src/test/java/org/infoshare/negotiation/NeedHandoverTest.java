package org.infoshare.negotiation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.infoshare.calendar.WorkCalendars;
import org.infoshare.deadline.DeadlineSettings;
import org.infoshare.deadline.DeadlineStage;
import org.infoshare.deadline.Deadlines;
import org.infoshare.deadline.DueView;
import org.infoshare.department.DepartmentKind;
import org.infoshare.department.DepartmentLevel;
import org.infoshare.department.DepartmentView;
import org.infoshare.department.Mergers;
import org.infoshare.department.Standing;
import org.infoshare.notice.Notices;
import org.infoshare.platform.PlatformClock;
import org.infoshare.platform.Roles;
import org.infoshare.platform.Sql;
import org.infoshare.platform.TestDatabase;
import org.infoshare.rulebook.Rulebook;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The needs of a merged department, on a real PostgreSQL. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class NeedHandoverTest {

  private final Sql sql = TestDatabase.sql();
  private final NeedRows rows = new NeedRows(sql);
  private final Rulebook rulebook = new Rulebook(sql);
  private final Clock clock = Clock.fixed(Samples.NOON, PlatformClock.ZONE);
  private final Deadlines deadlines =
      new Deadlines(sql, new WorkCalendars(sql), new DeadlineSettings(rulebook), clock);
  private final NeedLimits limits = new NeedLimits(deadlines, rulebook);
  private String namer = "iic";
  private final NeedRecords records =
      new NeedRecords(Mergers.evidence(sql), new Notices(sql, clock));
  private final ChangedNamers namers =
      new ChangedNamers(sql, rows, Samples::platform, this::sides, deadlines, limits, records);
  private final NeedHandover handover =
      new NeedHandover(
          sql,
          rows,
          Samples::platform,
          this::sides,
          namers,
          limits,
          records,
          Mergers.evidence(sql));

  private Sides sides(Need need) {
    return new Sides(need.requester(), need.responsible(), namer, false, false);
  }

  @Test
  void what_the_merged_department_proposed_is_not_the_successors_to_accept() {
    var merger = Mergers.any(sql);
    var need = proposedBy(merger.from());

    assertThat(handover.merged(merger)).extracting("count").containsExactly(1);

    var taken = rows.hold(need.id()).orElseThrow();
    assertThat(taken.responsible()).isEqualTo(merger.into());
    assertThat(taken.isWithRequester()).isTrue();
    assertThat(offered(taken, head(merger.into()))).doesNotContain(NeedCommand.ACCEPT);
    assertThat(offered(taken, Samples.HEAD)).contains(NeedCommand.ACCEPT);
    assertThat(taken.statements())
        .filteredOn(one -> one.kind() == NeedStatementKind.PROPOSAL)
        .extracting(NeedStatement::department)
        .isEqualTo(List.of(merger.from()));
  }

  @Test
  void the_successor_of_the_requester_has_its_drafts_and_its_needs() {
    var merger = Mergers.any(sql);
    var draft = Need.draft(Samples.turn(person(merger.from(), Roles.STAFF)), Samples.asking("草稿"));
    rows.add(draft);

    handover.merged(merger);

    assertThat(rows.find(draft.id()).orElseThrow().requester()).isEqualTo(merger.into());
  }

  @Test
  void a_need_of_which_another_body_names_the_department_now_gives_that_one_the_whole_time() {
    var merger = Mergers.any(sql);
    var need = filedBy(merger.from());
    namer = "gov";

    assertThat(handover.merged(merger).get(0).concerned()).isEqualTo(Set.of("gov"));

    hasTheWholeTime("gov", need);
    assertThat(told("gov", "need-naming-passed-on", need)).isEqualTo(1);
  }

  @Test
  void a_need_whose_namer_is_as_before_keeps_its_limit_and_the_namer_learns_of_the_handover() {
    var merger = Mergers.any(sql);
    var need = filedBy(merger.from());

    assertThat(handover.merged(merger).get(0).concerned()).isEqualTo(Set.of("iic"));

    assertThat(deadlines.explain(NeedLimit.ROUTE.of(need.id())).run()).isEqualTo(1);
    assertThat(told("iic", "need-naming-passed-on", need)).isZero();
  }

  @Test
  void a_changed_function_gives_the_body_that_names_the_department_now_the_whole_time() {
    var need = filedBy(Mergers.added(sql));
    namers.functionChanged(department("990100"), department("990100"));
    assertThat(deadlines.explain(NeedLimit.ROUTE.of(need.id())).run()).isEqualTo(1);
    namer = "gov";

    namers.functionChanged(department("440100"), department("440300"));
    assertThat(deadlines.explain(NeedLimit.ROUTE.of(need.id())).responsible()).isEqualTo("iic");
    namers.functionChanged(department("440100"), department("990100"));

    hasTheWholeTime("gov", need);
    assertThat(told("gov", "need-naming-passed-on", need)).isEqualTo(1);
  }

  @Test
  void a_need_that_was_overdue_with_one_body_is_not_with_the_next() {
    var merger = Mergers.any(sql);
    var merged = overdue(merger.from());
    var changed = overdue(Mergers.added(sql));
    namer = "gov";

    handover.merged(merger);
    namers.functionChanged(department("990100"), department("990100"));

    for (Need need : List.of(merged, changed)) {
      assertThat(rows.find(need.id()).orElseThrow().state().overdueSince()).isNull();
      hasTheWholeTime("gov", need);
    }
  }

  @Test
  void a_need_stays_overdue_with_the_body_that_let_its_limit_pass() {
    var need = overdue(Mergers.added(sql));

    namers.functionChanged(department("990100"), department("990100"));

    assertThat(rows.find(need.id()).orElseThrow().state().overdueSince()).isEqualTo(Samples.TODAY);
  }

  @Test
  void declined_while_nobody_names_another_department_it_waits_for_the_body_that_does() {
    var need = filedBy(Mergers.added(sql));
    need.route(Samples.platform(), "edu");
    limits.named(need, sides(need), "platform", Samples.NOON);
    namer = null;

    need.decline(Samples.turn(Samples.NAMED_HEAD), sides(need), "非本部门职责");
    limits.declined(need, sides(need), "edu.head", Samples.NOON);
    rows.store(need);

    assertThat(deadlines.explain(NeedLimit.ANSWER.of(need.id())).stage())
        .isEqualTo(DeadlineStage.CANCELLED);
    assertThat(deadlines.explain(NeedLimit.ROUTE.of(need.id())))
        .returns(1, DueView::run)
        .returns(DeadlineStage.MET, DueView::stage);
    namer = "iic";
    namers.functionChanged(department("990100"), department("990100"));

    hasTheWholeTime("iic", need);
    assertThat(told("iic", "need-naming-passed-on", need)).isEqualTo(1);
  }

  @Test
  void while_nobody_names_the_department_the_need_stays_as_it_is() {
    var need = filedBy(Mergers.added(sql));
    namer = null;

    namers.functionChanged(department("990100"), department("990100"));

    assertThat(deadlines.explain(NeedLimit.ROUTE.of(need.id())))
        .returns("iic", DueView::responsible)
        .returns(1, DueView::run)
        .returns(DeadlineStage.RUNNING, DueView::stage);
  }

  private static DepartmentView department(String area) {
    return new DepartmentView(
        "any",
        "any",
        DepartmentLevel.MUNICIPAL,
        area,
        DepartmentKind.ORDINARY,
        null,
        null,
        null,
        null);
  }

  @ParameterizedTest
  @EnumSource(names = {"NEGOTIATING", "UNANSWERED", "REFUSED", "AGREED", "ORDERED"})
  void one_between_the_two_ends_in_any_stage_from_which_something_could_follow(NeedStage stage) {
    for (boolean requesterEnds : List.of(true, false)) {
      var merger = Mergers.any(sql);
      var need = in(stage);
      limits.named(need, sides(need), "somebody", Samples.NOON);
      between(
          need,
          requesterEnds ? merger.from() : merger.into(),
          requesterEnds ? merger.into() : merger.from());

      assertThat(handover.merged(merger).get(0).count()).isZero();

      var ended = rows.find(need.id()).orElseThrow();
      assertThat(ended.stage()).isEqualTo(NeedStage.WITHDRAWN);
      assertThat(Set.of(ended.requester(), ended.responsible()))
          .isEqualTo(Set.of(merger.from(), merger.into()));
      assertThat(deadlines.explain(NeedLimit.ANSWER.of(need.id())).stage())
          .isEqualTo(DeadlineStage.CANCELLED);
      assertThat(ended.statements().get(ended.statements().size() - 1))
          .returns(NeedStatementKind.WITHDRAWAL, NeedStatement::kind)
          .returns("platform", NeedStatement::department)
          .returns(merger.reason(), NeedStatement::text);
      assertThat(told(merger.into(), "need-withdrawn", need)).isEqualTo(1);
      assertThat(told(merger.from(), "need-withdrawn", need)).isZero();
      assertThat(Mergers.recorded(sql, "need-withdrawn", merger.into())).isEqualTo(1);
    }
  }

  private Need in(NeedStage stage) {
    var need = Samples.draft();
    rows.add(need);
    switch (stage) {
      case NEGOTIATING -> Samples.negotiate(need, "cn-2025");
      case UNANSWERED -> Samples.negotiate(need, "cn-2025").pass(Samples.platform(), Samples.TODAY);
      case REFUSED -> Samples.refuse(need, "cn-2025");
      case AGREED -> Samples.agree(need, "cn-2025");
      case ORDERED -> {
        Samples.refuse(need, "cn-2025").disputed(UUID.randomUUID());
        need.order(Samples.platform(), List.of("裸眼视力"), false);
      }
      default -> throw new IllegalArgumentException(stage.name());
    }
    rows.store(need);
    return need;
  }

  private void between(Need need, String requester, String responsible) {
    sql.run(
        handle ->
            handle.execute(
                "update need set requester = ?, responsible = ? where id = ?",
                requester,
                responsible,
                need.id()));
  }

  /** Nobody is named yet. */
  private Need filedBy(String requester) {
    var need = Samples.draft(requester);
    rows.add(need);
    need.submit(Samples.turn(person(requester, Roles.STAFF)), sides(need));
    need.file(Samples.turn(person(requester, Roles.HEAD)), sides(need));
    rows.store(need);
    limits.open(need, sides(need), Samples.NOON);
    return need;
  }

  /** The body that names the department let its limit pass. */
  private Need overdue(String requester) {
    var need = filedBy(requester);
    need.pass(Samples.platform(), Samples.TODAY);
    rows.store(need);
    sql.run(
        handle ->
            handle.execute(
                "update deadline set stage = 'PASSED' where kind = ? and case_id = ?",
                NeedLimit.ROUTE.kind(),
                need.id().toString()));
    return need;
  }

  private void hasTheWholeTime(String namer, Need need) {
    assertThat(deadlines.explain(NeedLimit.ROUTE.of(need.id())))
        .returns(namer, DueView::responsible)
        .returns(2, DueView::run)
        .returns(DeadlineStage.RUNNING, DueView::stage);
  }

  private int told(String department, String kind, Need need) {
    return sql.ask(
        handle ->
            handle
                .createQuery(
                    """
                    select count(*) from notice
                    where department = :department and kind = :kind and about = :about
                    """)
                .bind("department", department)
                .bind("kind", kind)
                .bind("about", need.id().toString())
                .mapTo(Integer.class)
                .one());
  }

  /** Negotiated, with terms that the named department proposed. */
  private Need proposedBy(String named) {
    var need = Samples.draft();
    rows.add(need);
    Samples.file(need, "cn-2025").route(Samples.platform(), named);
    need.propose(Samples.turn(head(named)), Samples.sides(need), Samples.proposal());
    rows.store(need);
    return need;
  }

  private static Set<NeedCommand> offered(Need need, Standing standing) {
    return need.offeredTo(Samples.turn(standing), Samples.sides(need));
  }

  private static Standing head(String department) {
    return person(department, Roles.HEAD);
  }

  private static Standing person(String department, String role) {
    return Samples.person(department, role);
  }
}

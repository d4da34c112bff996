package org.infoshare.negotiation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.infoshare.negotiation.Samples.HEAD;
import static org.infoshare.negotiation.Samples.NAMED_HEAD;
import static org.infoshare.negotiation.Samples.NAMED_STAFF;
import static org.infoshare.negotiation.Samples.sides;
import static org.infoshare.negotiation.Samples.turn;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.infoshare.calendar.WorkCalendars;
import org.infoshare.deadline.DeadlineSettings;
import org.infoshare.deadline.DeadlineStage;
import org.infoshare.deadline.Deadlines;
import org.infoshare.deadline.DueView;
import org.infoshare.department.Standing;
import org.infoshare.platform.Caller;
import org.infoshare.platform.PlatformClock;
import org.infoshare.platform.Roles;
import org.infoshare.platform.Sql;
import org.infoshare.platform.TestDatabase;
import org.infoshare.rulebook.Rulebook;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Needs as they are kept, and their limits, on a real PostgreSQL. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class NeedRowsTest {

  private final Sql sql = TestDatabase.sql();
  private final NeedRows rows = new NeedRows(sql);
  private final Rulebook rulebook = new Rulebook(sql);
  private final NeedLimits limits =
      new NeedLimits(
          new Deadlines(
              sql,
              new WorkCalendars(sql),
              new DeadlineSettings(rulebook),
              Clock.fixed(Samples.NOON, PlatformClock.ZONE)),
          rulebook);

  /** A department of this test alone, so that its lists hold nothing else. */
  private final String asking = "n" + UUID.randomUUID().toString().substring(0, 7);

  private Need again(Need need) {
    rows.store(need);
    return rows.find(need.id()).orElseThrow();
  }

  private static void isSame(Need one, Need other) {
    assertThat(one.state()).isEqualTo(other.state());
    assertThat(one.asked()).isEqualTo(other.asked());
    assertThat(one.statements()).isEqualTo(other.statements());
    assertThat(one.requester()).isEqualTo(other.requester());
    assertThat(one.draftedAt()).isEqualTo(other.draftedAt());
  }

  @Test
  void a_draft_and_what_was_agreed_are_read_back_as_they_were() {
    var draft = Samples.draft();
    rows.add(draft);
    isSame(rows.find(draft.id()).orElseThrow(), draft);

    draft.submit(turn(Samples.STAFF), sides(draft));
    draft.sendBack(turn(HEAD), sides(draft), "请补充");
    isSame(again(draft), draft);

    var agreed = Samples.draft();
    rows.add(agreed);
    Samples.agree(agreed, "cn-2025");
    isSame(again(agreed), agreed);
    assertThat(rows.find(UUID.randomUUID())).isEmpty();
  }

  @Test
  void what_was_stated_is_added_and_never_written_anew() {
    var need = Samples.draft();
    rows.add(need);
    need = again(Samples.negotiate(need, "gz-2016"));
    need.propose(turn(NAMED_HEAD), sides(need), Samples.proposal());
    need = again(need);
    need.pass(Samples.platform(), Samples.TODAY);
    need.refuse(turn(Samples.NAMED_HEAD), sides(need), NeedGround.NOT_HELD, "没有这些信息", true);
    var last = again(need);
    isSame(last, need);
    assertThat(last.statements())
        .extracting(NeedStatement::kind)
        .containsExactly(
            NeedStatementKind.NAMING, NeedStatementKind.PROPOSAL, NeedStatementKind.REFUSAL);
  }

  @Test
  void what_a_dispute_decided_is_read_back_as_it_was_and_found_by_its_entry() {
    var need = Samples.draft();
    rows.add(need);
    need = again(Samples.refuse(need, "cn-2025"));
    need.disputed(UUID.randomUUID());
    isSame(again(need), need);
    need.disputed(null);
    isSame(again(need), need);
    need.disputed(UUID.randomUUID());
    need.order(Samples.platform(), List.of("裸眼视力,双眼", "筛查日期"), true);
    isSame(again(need), need);

    String entry = "307001/" + need.id().toString().substring(0, 8);
    need.carryOut(turn(NAMED_STAFF), sides(need), Samples.proposal().entry(), any -> entry);
    isSame(again(need), need);
    assertThat(again(need).state().order().items()).containsExactly("裸眼视力,双眼", "筛查日期");
    assertThat(rows.ofEntry(entry)).contains(need.id());
  }

  @Test
  void the_application_may_not_change_what_was_stated() {
    var need = Samples.draft();
    rows.add(need);
    rows.store(Samples.negotiate(need, "cn-2025"));
    assertThatThrownBy(
            () ->
                sql.run(
                    handle ->
                        handle.execute(
                            "update need_statement set text = 'x' where need = ?", need.id())))
        .hasMessageContaining("permission denied");
  }

  @Test
  void a_list_shows_exactly_what_its_caller_may_know_newest_first() {
    var draft = Samples.draft(asking);
    rows.add(draft);
    var standings =
        List.of(
            standing(asking, Set.of(), Roles.STAFF),
            standing("iic", Set.of(asking), Roles.AUTHORITY),
            standing("th-auth", Set.of("edu"), Roles.AUTHORITY),
            standing("edu", Set.of(), Roles.HEAD),
            standing("cab", Set.of(), Roles.HEAD),
            new Standing(new Caller("auditor", null, Set.of(Roles.AUDITOR)), Set.of()));
    seen(draft, standings);

    draft.submit(own(Roles.STAFF), sides(draft));
    draft.file(own(Roles.HEAD), sides(draft));
    rows.store(draft);
    seen(draft, standings);
    assertThat(page(standing("gov", Set.of(), Roles.GOVERNMENT), Set.of(asking))).hasSize(1);

    draft.name(turn(Samples.AUTHORITY), sides(draft), "edu", "依法组织筛查");
    rows.store(draft);
    seen(draft, standings);

    var second = Samples.draft(asking);
    rows.add(second);
    var filter = new NeedFilter(null, asking, null, 1, null);
    var first = rows.page(standings.get(0), Set.of(), filter);
    assertThat(first.items()).hasSize(1);
    var next =
        rows.page(standings.get(0), Set.of(), new NeedFilter(null, asking, null, 1, first.next()));
    assertThat(List.of(first.items().get(0).id(), next.items().get(0).id()))
        .containsExactlyInAnyOrder(draft.id(), second.id());
    assertThat(next.next()).isNull();
    assertThat(
            rows.page(
                    standings.get(0),
                    Set.of(),
                    new NeedFilter(NeedStage.NEGOTIATING, asking, "edu", null, null))
                .items())
        .extracting(Need::id)
        .containsExactly(draft.id());
  }

  private Turn own(String role) {
    return turn(Samples.person(asking, role));
  }

  private void seen(Need need, List<Standing> standings) {
    for (Standing standing : standings) {
      assertThat(page(standing, Set.of()))
          .as("%s", standing)
          .hasSize(need.isVisibleTo(standing, sides(need)) ? 1 : 0);
    }
  }

  private List<Need> page(Standing standing, Set<String> governed) {
    return rows.page(standing, governed, new NeedFilter(null, asking, null, null, null)).items();
  }

  private static Standing standing(String department, Set<String> overseen, String role) {
    return new Standing(new Caller(department + ".x", department, Set.of(role)), overseen);
  }

  @Test
  void the_naming_has_its_limit_and_then_the_answer() {
    var need = Samples.filed("cn-2025");
    limits.open(need, sides(need), Samples.NOON);
    assertThat(now(need))
        .returns("negotiation.route", DueView::kind)
        .returns("iic", DueView::responsible)
        .returns(LocalDate.of(2026, 3, 9), view -> view.due().due());

    need.name(turn(Samples.AUTHORITY), sides(need), "edu", "依法组织筛查");
    limits.named(need, sides(need), "iic.staff", Samples.NOON);
    assertThat(limits.explain(need, NeedLimit.ROUTE).stage()).isEqualTo(DeadlineStage.MET);
    assertThat(now(need))
        .returns("negotiation.answer", DueView::kind)
        .returns("edu", DueView::responsible)
        .returns(List.of("health", "iic"), DueView::told)
        .returns("configured", view -> view.due().source())
        .returns(LocalDate.of(2026, 3, 16), view -> view.due().due());

    need.decline(turn(NAMED_STAFF), sides(need), "不由本局负责");
    limits.declined(need, sides(need), "edu.staff", Samples.NOON);
    assertThat(limits.explain(need, NeedLimit.ANSWER).stage()).isEqualTo(DeadlineStage.CANCELLED);
    assertThat(now(need).run()).isEqualTo(2);
  }

  @Test
  void the_time_of_the_department_stands_still_while_the_requester_has_to_answer() {
    var need = Samples.negotiated("cn-2025");
    limits.named(need, sides(need), "iic.staff", Samples.NOON);
    need.propose(turn(NAMED_HEAD), sides(need), Samples.proposal());
    limits.proposed(need, sides(need), "edu.staff", Samples.NOON);
    assertThat(stage(need, NeedLimit.ANSWER)).isEqualTo(DeadlineStage.PAUSED);
    assertThat(now(need))
        .returns("negotiation.reply", DueView::kind)
        .returns("health", DueView::responsible);

    need.propose(turn(NAMED_HEAD), sides(need), Samples.proposal());
    limits.proposed(need, sides(need), "edu.staff", Samples.NOON);
    assertThat(stage(need, NeedLimit.ANSWER)).isEqualTo(DeadlineStage.PAUSED);

    need.propose(turn(Samples.STAFF), sides(need), Samples.proposal());
    limits.proposed(need, sides(need), "health.staff", Samples.NOON);
    assertThat(stage(need, NeedLimit.REPLY)).isEqualTo(DeadlineStage.MET);
    assertThat(now(need).stage()).isEqualTo(DeadlineStage.RUNNING);

    limits.answered(need, "edu.head", Samples.NOON);
    assertThat(stage(need, NeedLimit.ANSWER)).isEqualTo(DeadlineStage.MET);
  }

  @Test
  void an_agreement_has_a_limit_to_publish_and_a_withdrawal_ends_all() {
    var need = Samples.agreed("gz-2016");
    limits.begunPublication(need, sides(need), Samples.NOON);
    assertThat(now(need))
        .returns("negotiation.publish", DueView::kind)
        .returns("edu", DueView::responsible);
    assertThat(limits.isPassed(need, NeedLimit.PUBLISH)).isFalse();
    limits.cancel(need, "health.head");
    assertThat(stage(need, NeedLimit.PUBLISH)).isEqualTo(DeadlineStage.CANCELLED);

    var published = Samples.agreed("gz-2016");
    limits.begunPublication(published, sides(published), Samples.NOON);
    limits.published(published, "platform", Samples.NOON);
    assertThat(stage(published, NeedLimit.PUBLISH)).isEqualTo(DeadlineStage.MET);
  }

  private DueView now(Need need) {
    return limits.of(List.of(need)).get(need.id());
  }

  private DeadlineStage stage(Need need, NeedLimit which) {
    return limits.explain(need, which).stage();
  }
}

package org.infoshare.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.infoshare.calendar.WorkCalendars;
import org.infoshare.deadline.DeadlineSettings;
import org.infoshare.deadline.DeadlineStage;
import org.infoshare.deadline.Deadlines;
import org.infoshare.platform.PlatformClock;
import org.infoshare.platform.Roles;
import org.infoshare.platform.Sql;
import org.infoshare.platform.TestDatabase;
import org.infoshare.rulebook.Rulebook;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** An installation with requests from when a request ended with its answer. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RequestUpgradeTest {

  private static final UUID FILED = UUID.randomUUID();
  private static final UUID REFUSED = UUID.randomUUID();
  private static final UUID PROVIDED = UUID.randomUUID();
  private static final UUID SUSPENDED = UUID.randomUUID();
  private static final UUID DRAFT = UUID.randomUUID();
  private static final UUID WITHDRAWN = UUID.randomUUID();

  private static final Sql UPGRADED =
      TestDatabase.upgraded("request_life", "179", RequestUpgradeTest::write);

  private final RequestRows rows = new RequestRows(UPGRADED);
  private final Turn head = Samples.turn("hrss.head", "hrss", Roles.HEAD);
  private final Turn provider = Samples.turn("psb.head", "psb", Roles.HEAD);

  @Test
  void what_was_filed_had_been_received_and_can_be_asked_about() {
    var filed = rows.find(FILED, provider).orElseThrow();

    assertThat(filed.receivedAt()).isEqualTo(filed.filedAt());
    assertThat(filed.commands())
        .containsExactly(
            RequestCommand.ASK_SUPPLEMENT,
            RequestCommand.ASK_EXTENSION,
            RequestCommand.CONSENT,
            RequestCommand.REFUSE);
    assertThat(rows.find(DRAFT, provider)).isEmpty();
    assertThat(rows.find(DRAFT, head).orElseThrow().receivedAt()).isNull();
  }

  @Test
  void a_consent_had_provided_and_a_request_follows_its_right() {
    assertThat(rows.find(PROVIDED, head).orElseThrow())
        .extracting(RequestView::stage, view -> view.provision().by())
        .isEqualTo(List.of(RequestStage.PROVIDED, "platform"));
    assertThat(rows.find(SUSPENDED, head).orElseThrow().stage()).isEqualTo(RequestStage.SUSPENDED);
  }

  @Test
  void a_refusal_names_its_article_and_tells_that_it_came_late() {
    assertThat(rows.find(REFUSED, head).orElseThrow().decision())
        .extracting(Decision::ground, Decision::article, Decision::late)
        .containsExactly(RefusalGround.OUTSIDE_DUTY, "Decree 809 art. 3", true);
  }

  @Test
  void the_platform_begins_the_limit_of_each_once() {
    var claimed = rows.claimWithoutLimit(100);

    assertThat(claimed).containsExactlyInAnyOrder(FILED, REFUSED, PROVIDED, SUSPENDED, WITHDRAWN);
    assertThat(rows.claimWithoutLimit(100)).isEmpty();
  }

  /** As the migration leaves them: received, answered, withdrawn. */
  @Test
  void a_limit_that_begins_late_knows_what_became_of_it() {
    var limits =
        new RequestLimits(
            new Deadlines(
                UPGRADED,
                new WorkCalendars(UPGRADED),
                new DeadlineSettings(new Rulebook(UPGRADED)),
                Clock.fixed(Samples.NOON, PlatformClock.ZONE)),
            new Rulebook(UPGRADED),
            department -> null);
    var filed = Samples.filed();
    var refused = Samples.filed();
    refused.refuse(Samples.PROVIDER, RefusalGround.OTHER, "why", false);
    var withdrawn = Samples.filed();
    withdrawn.withdraw(Samples.HEAD, "why");

    limits.beginLate(filed);
    limits.beginLate(refused);
    limits.beginLate(withdrawn);

    assertThat(
            List.of(filed, refused, withdrawn).stream()
                .map(one -> limits.explain(RequestLimit.ANSWER, one.id()).stage()))
        .containsExactly(DeadlineStage.RUNNING, DeadlineStage.MET, DeadlineStage.CANCELLED);
  }

  private static void write(Sql owner) {
    insert(owner, FILED, "FILED", null);
    insert(owner, REFUSED, "REFUSED", false);
    insert(owner, PROVIDED, "PROVIDED", true);
    insert(owner, SUSPENDED, "PROVIDED", true);
    insert(owner, DRAFT, "DRAFT", null);
    insert(owner, WITHDRAWN, "WITHDRAWN", null);
    owner.run(
        handle ->
            handle.execute(
                """
                insert into access_grant (id, request_id, entry_code, entry_version, provider,
                  consumer, items, statute, article, duty, purpose, mode, valid_from, valid_until,
                  stage, suspended_by, suspension_reason, granted_at, ending, version)
                select grant_id, id, entry_code, 3, provider, requester, 'name', 'law', 'art. 74',
                  'duty', 'pensions', 'SERVICE', use_from, use_until, 'SUSPENDED', 'PROVIDER', 'why',
                  now(), false, 1
                from sharing_request where id = ?
                """,
                SUSPENDED));
  }

  private static void insert(Sql owner, UUID id, String stage, Boolean consented) {
    boolean filed = !stage.equals("DRAFT");
    owner.run(
        handle ->
            handle
                .createUpdate(
                    """
                    insert into sharing_request (id, entry_code, entry_version, provider, requester,
                      statute, article, duty, purpose, scenario, items, mode, use_from, use_until,
                      stage, prepared_by, drafted_at, rule_set, filed_at, received_on, answer_days,
                      answer_due, answer_source, answer_tag, answer_ledger, consented,
                      decided_items, refusal_ground, decision_reasons, decided_by, decided_at,
                      grant_id, version)
                    select :id, '101001/1', case when filed then 3 end, 'psb', 'hrss', 'law',
                      'art. 74', 'duty', 'pensions', 'yearly', 'name', 'SERVICE', '2026-03-02',
                      '2026-12-31', :stage, 'hrss.staff', now(), case when filed then 'cn-2025' end,
                      case when filed then now() end, case when filed then date '2026-03-02' end,
                      case when filed then 10 end, case when filed then date '2026-03-16' end,
                      case when filed then 'Decree 809 art. 21' end,
                      case when filed then 'READ' end, case when filed then '[]' end, consented,
                      case consented when true then 'name' when false then '' end,
                      case when not consented then 'OUTSIDE_DUTY' end,
                      case when not consented then 'no duty' end,
                      case when consented is not null then 'psb.head' end,
                      case when consented is not null then now() end,
                      case when consented then gen_random_uuid() end, 1
                    from (select cast(:filed as boolean) as filed,
                                 cast(:consented as boolean) as consented) as kind
                    """)
                .bind("id", id)
                .bind("stage", stage)
                .bind("filed", filed)
                .bind("consented", consented)
                .execute());
  }
}

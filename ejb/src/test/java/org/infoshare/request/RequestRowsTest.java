package org.infoshare.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.infoshare.deadline.DueDate;
import org.infoshare.department.Standing;
import org.infoshare.platform.Caller;
import org.infoshare.platform.Cursor;
import org.infoshare.platform.Refusal;
import org.infoshare.platform.Roles;
import org.infoshare.platform.Sql;
import org.infoshare.platform.TestDatabase;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RequestRowsTest {

  private static final Instant NOON = Samples.NOON;

  private final Sql sql = TestDatabase.sql();
  private final RequestRows rows = new RequestRows(sql);

  /** Departments of this test alone: the database is shared. */
  private final String tag = UUID.randomUUID().toString().substring(0, 8);

  private final String psb = "psb-" + tag;
  private final String hrss = "hrss-" + tag;
  private final String edu = "edu-" + tag;

  private UUID draft;
  private UUID filed;
  private UUID refused;
  private UUID provided;

  @BeforeEach
  void one_request_of_each_kind() {
    draft = insert(hrss, "101001/1", "DRAFT", 0);
    filed = insert(hrss, "101001/1", "FILED", 1);
    refused = insert(edu, "101002/1", "REFUSED", 2);
    provided = insert(hrss, "101002/1", "PROVIDED", 3);
  }

  @Test
  void the_requester_lists_everything_of_its_own_the_newest_first() {
    assertThat(list(head(hrss), all())).containsExactly(provided, filed, draft);
    assertThat(list(head(edu), all())).containsExactly(refused);
  }

  @Test
  void the_provider_and_its_authority_list_what_was_filed() {
    var authority =
        new Standing(
            new Caller("iic.head", "iic-" + tag, Set.of(Roles.HEAD, Roles.AUTHORITY)),
            Set.of(psb, edu));

    assertThat(list(head(psb), all())).containsExactly(provided, refused, filed);
    assertThat(list(authority, all())).containsExactly(provided, refused, filed);
    assertThat(list(head("gov-" + tag), all())).isEmpty();
  }

  @Test
  void every_field_of_the_filter_restricts() {
    var provider = head(psb);

    assertThat(list(provider, new RequestFilter("101001/1", null, null, null, null, null)))
        .containsExactly(filed);
    assertThat(list(provider, new RequestFilter(null, null, edu, null, null, null)))
        .containsExactly(refused);
    assertThat(list(provider, new RequestFilter(null, hrss, null, null, null, null))).isEmpty();
    assertThat(
            list(provider, new RequestFilter(null, psb, hrss, RequestStage.PROVIDED, null, null)))
        .containsExactly(provided);
  }

  @Test
  void a_row_shows_its_due_date_without_the_ledger_and_its_decision() {
    var views = rows.page(head(psb), all()).items();

    assertThat(views.get(2).answerDue())
        .isEqualTo(
            new DueDate(
                LocalDate.of(2026, 3, 2),
                10,
                LocalDate.of(2026, 3, 16),
                null,
                "Decree 809 art. 21",
                "READ",
                null));
    assertThat(views.get(2).decision()).isNull();
    assertThat(views.get(2).commands())
        .containsExactly(RequestCommand.CONSENT, RequestCommand.REFUSE);
    assertThat(views.get(1).decision())
        .isEqualTo(
            new Decision(
                false, List.of(), RefusalGround.OUTSIDE_DUTY, "no duty", "psb.head", NOON));
    assertThat(views.get(0).decision())
        .isEqualTo(new Decision(true, List.of("name"), null, null, "psb.head", NOON));
    assertThat(views.get(0).grant()).isNotNull();
  }

  @Test
  void a_draft_has_no_due_date_and_offers_its_department_what_it_may_do() {
    var staff = new Standing(new Caller(hrss + ".staff", hrss, Set.of(Roles.STAFF)), Set.of());
    var view = rows.page(staff, all()).items().get(2);

    assertThat(view.answerDue()).isNull();
    assertThat(view.filedAt()).isNull();
    assertThat(view.entryVersion()).isNull();
    assertThat(view.commands())
        .containsExactly(RequestCommand.AMEND, RequestCommand.SUBMIT, RequestCommand.WITHDRAW);
  }

  @Test
  void pages_follow_each_other_without_gap_or_repetition() {
    var expected = list(head(hrss), all());
    var seen = new ArrayList<UUID>();
    String cursor = null;
    do {
      var page = rows.page(head(hrss), new RequestFilter(null, null, null, null, 1, cursor));
      page.items().forEach(request -> seen.add(request.id()));
      cursor = page.next();
    } while (cursor != null);

    assertThat(seen).containsExactlyElementsOf(expected);
  }

  @Test
  void a_cursor_of_somebody_elses_making_is_refused() {
    var foreign = new RequestFilter(null, null, null, null, null, Cursor.encode("page 2"));

    assertThatThrownBy(() -> rows.page(head(hrss), foreign))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("cursor-invalid");
  }

  @Test
  void the_database_keeps_no_consent_without_its_grant() {
    assertThatThrownBy(
            () ->
                sql.run(
                    handle ->
                        handle.execute(
                            "update sharing_request set grant_id = null where id = ?", provided)))
        .isInstanceOf(UnableToExecuteStatementException.class)
        .hasMessageContaining("sharing_request_grant");
  }

  private List<UUID> list(Standing standing, RequestFilter filter) {
    return rows.page(standing, filter).items().stream().map(RequestView::id).toList();
  }

  private static RequestFilter all() {
    return new RequestFilter(null, null, null, null, null, null);
  }

  private static Standing head(String department) {
    return new Standing(new Caller(department + ".head", department, Set.of(Roles.HEAD)), Set.of());
  }

  private UUID insert(String requester, String entry, String stage, int second) {
    var id = UUID.randomUUID();
    boolean isFiled = !stage.equals("DRAFT");
    Boolean consented =
        switch (stage) {
          case "PROVIDED" -> true;
          case "REFUSED" -> false;
          default -> null;
        };
    sql.run(
        handle ->
            handle
                .createUpdate(
                    """
                    insert into sharing_request (id, entry_code, entry_version, provider, requester,
                        statute, article, duty, purpose, scenario, items, mode, use_from, use_until,
                        stage, prepared_by, drafted_at, rule_set, filed_at, received_on,
                        answer_days, answer_due, answer_source, answer_tag, answer_ledger,
                        consented, decided_items, refusal_ground, decision_reasons, decided_by,
                        decided_at, grant_id, version)
                    select :id, :entry, case when filed then 3 end, :provider, :requester,
                        'law', 'art. 74', 'duty', 'pensions', 'yearly', 'name', 'SERVICE',
                        '2026-03-02', '2026-12-31', :stage, 'hrss.staff', :at,
                        case when filed then 'cn-2025' end,
                        case when filed then cast(:noon as timestamptz) end,
                        case when filed then date '2026-03-02' end,
                        case when filed then 10 end,
                        case when filed then date '2026-03-16' end,
                        case when filed then 'Decree 809 art. 21' end,
                        case when filed then 'READ' end,
                        case when filed then '[]' end,
                        consented,
                        case consented when true then 'name' when false then '' end,
                        case when not consented then 'OUTSIDE_DUTY' end,
                        case when not consented then 'no duty' end,
                        case when consented is not null then 'psb.head' end,
                        case when consented is not null then cast(:noon as timestamptz) end,
                        case when consented then gen_random_uuid() end,
                        1
                    from (select cast(:filed as boolean) as filed,
                                 cast(:consented as boolean) as consented) as kind
                    """)
                .bind("id", id)
                .bind("entry", entry)
                .bind("provider", psb)
                .bind("requester", requester)
                .bind("stage", stage)
                .bind("at", NOON.plusSeconds(second))
                .bind("noon", NOON)
                .bind("filed", isFiled)
                .bind("consented", consented)
                .execute());
    return id;
  }
}

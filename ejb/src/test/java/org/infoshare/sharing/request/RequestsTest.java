package org.infoshare.sharing.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.infoshare.foundation.persistence.Sql;
import org.infoshare.foundation.persistence.TestDatabase;
import org.infoshare.foundation.persistence.TestEntities;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.Cursor;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.foundation.platform.Roles;
import org.infoshare.organisation.department.CallerContext;
import org.infoshare.organisation.department.CommandContext;
import org.infoshare.sharing.request.RequestDeadlines.DueDates;
import org.infoshare.sharing.request.RequestView.RelayView;
import org.infoshare.sharing.request.RequestView.RequestDecision;
import org.infoshare.sharing.terms.AccessMode;
import org.infoshare.sharing.terms.RefusalGround;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RequestsTest {

  private static final Instant NOON = RequestSamples.NOON;

  private final Sql sql = TestDatabase.sql();
  private final TestEntities entities = TestEntities.shared();
  private final Requests requests = new Requests(entities.manager(), sql);

  /** Departments of this test alone: the database is shared. */
  private final String tag = UUID.randomUUID().toString().substring(0, 8);

  private final String psb = "psb-" + tag;
  private final String hrss = "hrss-" + tag;
  private final String edu = "edu-" + tag;

  private UUID draft;
  private UUID filed;
  private UUID refused;
  private UUID provided;

  @AfterEach
  void close() {
    entities.close();
  }

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
        new CallerContext(
            new Caller("iic.head", "iic-" + tag, Set.of(Roles.HEAD, Roles.AUTHORITY)),
            Set.of(psb, edu));

    assertThat(list(head(psb), all())).containsExactly(provided, refused, filed);
    assertThat(list(RequestSamples.turn(authority), all()))
        .containsExactly(provided, refused, filed);
    assertThat(list(head("gov-" + tag), all())).isEmpty();
  }

  @Test
  void what_can_be_disputed_is_offered_to_the_head_of_the_requester_until_a_dispute_stands() {
    assertThat(offered(refused, head(edu))).containsExactly(RequestCommand.DISPUTE);
    assertThat(offered(refused, head(psb))).isEmpty();
    assertThat(offered(refused, RequestSamples.turn(edu + ".staff", edu, Roles.STAFF))).isEmpty();
    assertThat(offered(provided, head(hrss))).doesNotContain(RequestCommand.DISPUTE);
    sql.useHandle(
        handle ->
            handle.execute(
                "update sharing_request set items = '{name,status}' where id = ?", provided));
    assertThat(offered(provided, head(hrss))).contains(RequestCommand.DISPUTE);

    dispute(UUID.randomUUID());
    assertThat(offered(refused, head(edu))).isEmpty();
    dispute(null);
    assertThat(offered(refused, head(edu))).containsExactly(RequestCommand.DISPUTE);
  }

  private void dispute(UUID opened) {
    entities.inTransaction(() -> requests.lock(refused).orElseThrow().linkDispute(opened));
  }

  private Set<RequestCommand> offered(UUID id, CommandContext context) {
    return find(id, context).orElseThrow().commands();
  }

  @Test
  void an_authority_on_the_way_lists_what_it_forwards_before_the_provider_does() {
    String auth = "th-auth-" + tag;
    sql.useHandle(
        handle ->
            handle.execute(
                """
                update sharing_request set stage = 'RELAYING', received_at = null,
                  answer_limit = null, supplement_clock = null, relay = ? where id = ?
                """,
                new String[] {auth, "iic-" + tag},
                filed));
    var relay = RequestSamples.turn("th-auth.staff", auth, Roles.STAFF, Roles.AUTHORITY);

    assertThat(list(relay, all())).containsExactly(filed);
    var view = find(filed, relay).orElseThrow();
    assertThat(view.relay()).isEqualTo(new RelayView(List.of(auth, "iic-" + tag), auth));
    assertThat(view.commands()).containsExactly(RequestCommand.FORWARD);
    assertThat(find(filed, head(psb))).isEmpty();
    assertThat(list(RequestSamples.turn("th-auth.system", auth, Roles.SYSTEM), all())).isEmpty();
    var next = RequestSamples.turn("iic.staff", "iic-" + tag, Roles.STAFF, Roles.AUTHORITY);
    assertThat(find(filed, next).orElseThrow().commands()).isEmpty();
  }

  @Test
  void who_decides_in_place_of_an_authority_that_is_a_party_lists_it() {
    String above = "gov-" + tag;
    sql.useHandle(
        handle ->
            handle.execute(
                "update sharing_request set substitute_authority = ? where id = ?", above, filed));

    assertThat(list(RequestSamples.turn("gov.head", above, Roles.HEAD, Roles.GOVERNMENT), all()))
        .containsExactly(filed);
    assertThat(list(head(above), all())).isEmpty();
  }

  @Test
  void a_renewal_and_what_it_renews_name_each_other_once_the_reader_may_know() {
    sql.useHandle(
        handle ->
            handle.execute("update sharing_request set renews = ? where id = ?", provided, draft));

    assertThat(find(draft, head(hrss)).orElseThrow().renews()).isEqualTo(provided);
    assertThat(find(provided, head(hrss)).orElseThrow().renewedBy()).containsExactly(draft);
    assertThat(find(provided, head(psb)).orElseThrow().renewedBy()).isEmpty();
  }

  @Test
  void only_what_is_served_to_that_department_for_that_entry_can_be_renewed() {
    assertThat(requests.isServed(provided, hrss, "101002/1")).isTrue();
    assertThat(requests.isServed(provided, edu, "101002/1")).isFalse();
    assertThat(requests.isServed(provided, hrss, "101001/1")).isFalse();
    assertThat(requests.isServed(filed, hrss, "101001/1")).isFalse();
  }

  @Test
  void what_waits_for_an_answer_is_named_and_what_is_on_its_way_only_counted() {
    String entry = "102001/" + ThreadLocalRandom.current().nextInt(1, 999_999);
    for (UUID id : List.of(draft, filed, provided, refused)) {
      sql.useHandle(
          handle ->
              handle.execute("update sharing_request set entry_code = ? where id = ?", entry, id));
    }
    assertThat(requests.findOpen(entry)).containsExactly(filed + " (" + hrss + ")");

    sql.useHandle(
        handle ->
            handle.execute(
                """
                update sharing_request set stage = 'RELAYING', received_at = null,
                  answer_limit = null, supplement_clock = null where id = ?
                """,
                filed));

    assertThat(requests.findOpen(entry)).containsExactly("RELAYING");
  }

  @Test
  void what_is_used_no_more_and_renewed_by_nothing_waits_to_be_disposed_of() {
    var before =
        new UUID(provided.getMostSignificantBits(), provided.getLeastSignificantBits() - 1);
    assertThat(requests.withUseEnded(LocalDate.of(2026, 12, 31), before, 1))
        .doesNotContain(provided);
    assertThat(requests.withUseEnded(LocalDate.of(2027, 1, 1), before, 1))
        .containsExactly(provided);

    sql.useHandle(
        handle ->
            handle.execute("update sharing_request set renews = ? where id = ?", provided, filed));
    assertThat(requests.withUseEnded(LocalDate.of(2027, 1, 1), before, 1)).doesNotContain(provided);
  }

  @Test
  void the_requests_of_an_application_stand_in_their_order() {
    UUID application = UUID.randomUUID();
    place(application, provided, 0);
    place(application, draft, 1);

    assertThat(requests.idsOfApplication(application)).containsExactly(provided, draft);
    assertThat(requests.ofApplication(application, head(psb)))
        .extracting(SharingRequest::id)
        .containsExactly(provided);
  }

  private void place(UUID application, UUID request, int place) {
    sql.useHandle(
        handle ->
            handle.execute(
                "update sharing_request set application = ?, application_place = ? where id = ?",
                application,
                place,
                request));
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
  void a_row_shows_what_was_decided_and_offers_what_may_be_done() {
    var views = views(head(psb));

    assertThat(views.get(2).decision()).isNull();
    assertThat(views.get(2).receivedAt()).isEqualTo(NOON);
    assertThat(views.get(2).commands())
        .containsExactly(
            RequestCommand.ASK_SUPPLEMENT,
            RequestCommand.ASK_EXTENSION,
            RequestCommand.CONSENT,
            RequestCommand.REFUSE);
    assertThat(views.get(1).decision())
        .isEqualTo(
            new RequestDecision(
                false,
                List.of(),
                RefusalGround.OUTSIDE_DUTY,
                "Decree 809 art. 3",
                "no duty",
                "psb.head",
                NOON,
                false,
                null));
    assertThat(views.get(0).decision())
        .isEqualTo(
            new RequestDecision(
                true, List.of("name"), null, null, null, "psb.head", NOON, false, null));
    assertThat(views.get(0).grant()).isNotNull();
    assertThat(views.get(0).provision())
        .isEqualTo(
            new RequestView.ProvisionView(AccessMode.SERVICE, null, "platform", NOON, false));
  }

  @Test
  void what_a_department_prepares_is_what_it_did_not_file() {
    assertThat(requests.unfiledOf(hrss)).containsExactly(draft.toString());
  }

  @Test
  void a_draft_offers_its_department_what_it_may_do() {
    var staff = RequestSamples.turn(hrss + ".staff", hrss, Roles.STAFF);
    var view = views(staff).get(2);

    assertThat(view.filedAt()).isNull();
    assertThat(view.receivedAt()).isNull();
    assertThat(view.entryVersion()).isNull();
    assertThat(view.relay()).isNull();
    assertThat(view.commands())
        .containsExactly(RequestCommand.AMEND, RequestCommand.SUBMIT, RequestCommand.WITHDRAW);
  }

  @Test
  void pages_follow_each_other_without_gap_or_repetition() {
    var expected = list(head(hrss), all());
    var seen = new ArrayList<UUID>();
    String cursor = null;
    do {
      var page = requests.page(head(hrss), new RequestFilter(null, null, null, null, 1, cursor));
      page.results().forEach(request -> seen.add(request.id()));
      cursor = page.next();
    } while (cursor != null);

    assertThat(seen).containsExactlyElementsOf(expected);
  }

  @Test
  void a_cursor_of_somebody_elses_making_is_refused() {
    var foreign = new RequestFilter(null, null, null, null, null, Cursor.encode("page 2"));

    assertThatThrownBy(() -> requests.page(head(hrss), foreign))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("cursor-invalid");
  }

  @Test
  void the_database_keeps_no_consent_without_its_grant() {
    assertThatThrownBy(
            () ->
                sql.useHandle(
                    handle ->
                        handle.execute(
                            "update sharing_request set grant_id = null where id = ?", provided)))
        .isInstanceOf(UnableToExecuteStatementException.class)
        .hasMessageContaining("sharing_request_grant");
  }

  private List<UUID> list(CommandContext context, RequestFilter filter) {
    return requests.page(context, filter).results().stream().map(SharingRequest::id).toList();
  }

  private Optional<RequestView> find(UUID id, CommandContext context) {
    entities.manager().clear();
    return requests
        .find(id)
        .filter(request -> request.isVisibleTo(context.callerContext()))
        .map(request -> view(request, context));
  }

  private List<RequestView> views(CommandContext context) {
    return requests.inOrder(list(context, all())).stream().map(one -> view(one, context)).toList();
  }

  private RequestView view(SharingRequest request, CommandContext context) {
    var renewals = requests.renewals(List.of(request.id()), context);
    return RequestView.of(
        request, context, renewals.getOrDefault(request.id(), List.of()), new DueDates(Map.of()));
  }

  private static RequestFilter all() {
    return new RequestFilter(null, null, null, null, null, null);
  }

  private static CommandContext head(String department) {
    return RequestSamples.turn(department + ".head", department, Roles.HEAD);
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
    sql.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    insert into sharing_request (id, entry_code, entry_version, provider, requester,
                        statute, article, duty, purpose, scenario, items, mode, use_from, use_until,
                        return_flow, stage, prepared_by, drafted_at, rule_set, filed_at, relay,
                        relay_step, received_at, answer_limit, max_extension_days, supplement_clock,
                        consented, decided_items, refusal_ground, ground_article, decision_reasons,
                        decided_by, decided_at, decided_late, grant_id, provision_mode, provided_by,
                        provided_at, provided_late, version)
                    select :id, :entry, case when filed then 3 end, :provider, :requester,
                        'Social Insurance Law', 'art. 74', 'duty', 'pensions', 'yearly', '{name}', 'SERVICE',
                        '2026-03-02', '2026-12-31', false, :stage, '{hrss.staff}', :at,
                        case when filed then 'cn-2025' end,
                        case when filed then cast(:noon as timestamptz) end, '{}', 0,
                        case when filed then cast(:noon as timestamptz) end,
                        case when filed then 'request.answer.conditional' end,
                        case when filed then 10 else 0 end,
                        case when filed then 'RESTART' end,
                        consented,
                        case consented when true then cast('{name}' as text[]) when false then '{}' end,
                        case when not consented then 'OUTSIDE_DUTY' end,
                        case when not consented then 'Decree 809 art. 3' end,
                        case when not consented then 'no duty' end,
                        case when consented is not null then 'psb.head' end,
                        case when consented is not null then cast(:noon as timestamptz) end,
                        case when consented is not null then false end,
                        case when consented then gen_random_uuid() end,
                        case when consented then 'SERVICE' end,
                        case when consented then 'platform' end,
                        case when consented then cast(:noon as timestamptz) end,
                        case when consented then false end,
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

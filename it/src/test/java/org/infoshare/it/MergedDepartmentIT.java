package org.infoshare.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.infoshare.launcher.Platform;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is open goes on with the successor, what is closed keeps the names of its time. */
@Tag("long")
@Undisturbed
@ExtendWith(SharedPlatform.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class MergedDepartmentIT {

  private static final String ENDED_BY_MERGER =
      "双方因部门合并成为同一部门。 / Both sides became one department by a merger.";

  private static final Map<String, String> BASIS =
      Map.of("statute", "《公路法》", "article", "第八条", "duty", "桥梁安全监管");

  @Test
  void the_successor_of_a_provider_and_that_of_a_consumer_go_on_with_what_is_open(
      Platform platform, Wires wires) {
    for (Wire wire : List.of(wires.rest(), wires.soap12())) {
      var provider = TestDepartment.createActive(wires.rest());
      var requester = TestDepartment.createConnected(platform, wires.rest());
      var heir = TestDepartment.createConnected(platform, wires.rest());
      var served = published(wires, provider);
      wires.rest().done(push(provider, served));
      UUID used = filed(wires, requester, served);
      UUID grant =
          wires.rest().done(provider.byHead("consentRequest").with("id", used)).id("grant");
      String asked = published(wires, provider);
      UUID open = filed(wires, requester, asked);
      UUID closed = filed(wires, requester, asked);
      wires
          .rest()
          .done(requester.byHead("withdrawRequest").with("id", closed).with("reasons", "不再需要"));
      UUID dispute = disputed(wires, provider, requester);
      wire.done(query(requester, served, grant));

      merge(wire, provider, heir);

      signsInNoMore(wires, provider.byHead("getOwnAccount"));
      wire.done(query(requester, served, grant));
      var given = wire.done(heir.byHead("getGrant").with("id", grant));
      assertThat(given.text("provider")).isEqualTo(heir.code());
      assertThat(given.value()).doesNotContainKey("previousRequester");
      assertThat(wire.done(heir.byHead("getRequest").with("id", open)).text("provider"))
          .isEqualTo(heir.code());
      assertThat(wire.done(heir.byHead("getRequest").with("id", closed)).text("provider"))
          .isEqualTo(provider.code());
      assertThat(
              wire.done(heir.byHead("listRequests").with("provider", provider.code()))
                  .list("results"))
          .extracting(one -> one.get("id").toString())
          .contains(closed.toString())
          .doesNotContain(open.toString());

      var consented = wire.done(heir.byHead("consentRequest").with("id", open));
      assertThat(consented.text("stage")).isEqualTo("AGREED");
      wire.done(push(heir, asked));
      var provided = wire.done(requester.byHead("getRequest").with("id", open));
      assertThat(provided.text("stage")).isEqualTo("PROVIDED");
      wire.done(query(requester, asked, provided.id("grant")));

      var settled =
          wire.done(
              requester
                  .byHead("offerDisputeSettlement")
                  .with("id", dispute)
                  .with("items", List.of("title")));
      assertThat(settled.text("stage")).isEqualTo("SETTLED");

      assertThat(told(wire, requester, "department-merged", provider)).isEqualTo(1);
      assertThat(told(wire, heir, "department-cases-taken-over", provider)).isEqualTo(1);
      assertThat(told(wire, heir, "act-confirmed", provider))
          .as("its creation, read as its successor, and the merger")
          .isEqualTo(2);
      for (String act : List.of("records-queried", "department-merged")) {
        assertThat(wire.done(heir.byHead("listEvidence").with("act", act)).list("results"))
            .as(act)
            .isNotEmpty();
      }

      var between = TestDepartment.createConnected(platform, wires.rest());
      merge(wire, requester, between);
      wire.done(query(between, served, grant));
      signsInNoMore(wires, requester.bySystem("getOwnAccount"));
      var last = TestDepartment.createConnected(platform, wires.rest());
      merge(wire, between, last);
      wire.done(query(last, served, grant));
      assertThat(wire.done(last.byHead("getRequest").with("id", open)).text("requester"))
          .isEqualTo(last.code());
      assertThat(wire.done(last.byHead("getRequest").with("id", closed)).text("requester"))
          .isEqualTo(requester.code());

      merge(wire, last, heir);
      assertThat(wire.done(heir.byHead("getGrant").with("id", grant)).text("stage"))
          .isEqualTo("ENDED");
      assertThat(wire.done(heir.byHead("getRequest").with("id", used)).text("stage"))
          .isEqualTo("WITHDRAWN");
    }
  }

  /** Decree 809 art. 25. */
  @Test
  void a_grant_that_was_held_is_confirmed_objected_to_or_ends(Platform platform, Wires wires) {
    var database = new Database(platform);
    for (Wire wire : List.of(wires.rest(), wires.soap12())) {
      var provider = TestDepartment.createActive(wires.rest());
      var requester = TestDepartment.createConnected(platform, wires.rest());
      var heir = TestDepartment.createConnected(platform, wires.rest());
      String entry = published(wires, provider);
      wires.rest().done(push(provider, entry));
      UUID confirmed = granted(wires, provider, requester, entry);
      UUID contested = granted(wires, provider, requester, entry);
      UUID left = granted(wires, provider, requester, entry);

      merge(wire, requester, heir);

      var held = wire.done(heir.byHead("getGrant").with("id", confirmed));
      assertThat(held.text("previousRequester")).isEqualTo(requester.code());
      assertThat(held.text("confirmationDueOn"))
          .isEqualTo(TestData.today().plusDays(30).toString());
      assertThat(held.texts("commands")).containsExactly("CONFIRM_SUCCESSION");
      for (UUID grant : List.of(confirmed, contested, left)) {
        wire.done(query(heir, entry, grant));
        for (TestDepartment side : List.of(heir, provider)) {
          assertThat(told(wire, side, "grant-in-transition", grant.toString())).isEqualTo(1);
        }
      }

      var confirmation = heir.byHead("confirmGrantSuccession").with("legalBasis", BASIS);
      wire.done(confirmation.with("id", confirmed));
      wire.done(query(heir, entry, confirmed));
      assertThat(wire.call(confirmation.with("id", confirmed)).reason())
          .isEqualTo("grant-not-in-transition");
      assertThat(
              wire.call(
                      provider
                          .byHead("confirmGrantSuccession")
                          .with("legalBasis", BASIS)
                          .with("id", left))
                  .reason())
          .isEqualTo("not-permitted");

      var ended =
          wire.done(
              provider
                  .byHead("refuseGrantSuccession")
                  .with("id", contested)
                  .with("reasons", "承继部门无此职责"));
      assertThat(ended.text("stage")).isEqualTo("ENDED");
      assertThat(ended.text("endReasons")).isEqualTo("承继部门无此职责");
      assertThat(wire.call(query(heir, entry, contested)).reason()).isEqualTo("grant-ended");

      database.run(
          "update sharing_grant set confirmation_due_on = ? where id = ?",
          TestData.today().minusDays(1),
          left);
      TestDispute.await(
          () -> wire.done(heir.byHead("getGrant").with("id", left)).text("stage").equals("ENDED"));
      assertThat(wire.done(heir.byHead("getGrant").with("id", left)).text("endReasons"))
          .contains("未确认");
      wire.done(query(heir, entry, confirmed));
    }
  }

  @Test
  void what_is_open_between_the_two_ends(Platform platform, Wires wires) {
    for (Wire wire : List.of(wires.soap11(), wires.rest())) {
      var provider = TestDepartment.createStaffed(wires.rest());
      var requester = TestDepartment.createConnected(platform, wires.rest());
      UUID open = filed(wires, requester, published(wires, provider));
      String entry = published(wires, provider);
      UUID draft =
          wires
              .rest()
              .done(requester.byStaff("draftRequest").with(TestData.request(entry, "bridge")))
              .id("id");
      UUID dispute = disputed(wires, provider, requester);
      UUID provided = filed(wires, requester, published(wires, provider));
      UUID grant =
          wires.rest().done(provider.byHead("consentRequest").with("id", provided)).id("grant");

      merge(wire, provider, requester);

      for (UUID request : List.of(open, draft, provided)) {
        var ended = wire.done(requester.byHead("getRequest").with("id", request));
        assertThat(ended.text("stage")).isEqualTo("WITHDRAWN");
        assertThat(ended.text("endReasons")).isEqualTo(ENDED_BY_MERGER);
        assertThat(told(wire, requester, "request-ended-by-merger", request.toString()))
            .isEqualTo(1);
      }
      var lapsed = wire.done(requester.byHead("getDispute").with("id", dispute));
      assertThat(lapsed.text("stage")).isEqualTo("LAPSED");
      var statements = lapsed.list("statements");
      assertThat(statements.get(statements.size() - 1))
          .containsEntry("kind", "LAPSE")
          .containsEntry("by", "platform")
          .containsEntry("text", ENDED_BY_MERGER);
      assertThat(told(wire, requester, "dispute-lapsed", dispute.toString())).isEqualTo(1);
      var right = wire.done(requester.byHead("getGrant").with("id", grant));
      assertThat(right.text("stage")).isEqualTo("ENDED");
      assertThat(right.text("endReasons")).isEqualTo(ENDED_BY_MERGER);
      assertThat(wire.done(requester.byHead("getEntry").with("code", entry)).text("provider"))
          .isEqualTo(requester.code());
      assertThat(
              new Database(platform)
                  .number(
                      "select count(*) from deadline where ? = any(readers)"
                          + " and stage in ('RUNNING', 'PAUSED', 'OPEN', 'EXPIRED')",
                      provider.code()))
          .isZero();
    }
  }

  @Test
  void a_merger_waits_for_the_commands_of_its_departments_and_keeps_no_others_waiting(
      Platform platform, Wires wires) throws Exception {
    var from = TestDepartment.createStaffed(wires.rest());
    var into = TestDepartment.create(wires.rest());
    var others = TestDepartment.createStaffed(wires.rest());
    var proposal =
        wires.rest().done(Reorganisation.mergerCall(from.code(), into.code())).text("id");
    var confirmation = Call.by("th-auth.head", "confirmPendingAct").with("id", proposal);
    try (var connection = platform.database().connectAsOwner();
        var statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute("select code from department where code = '" + from.code() + "' for share");
      // Each has its patience: at once, that is waited for once.
      assertThat(ConcurrentCalls.run(wires, confirmation, 2))
          .extracting(Answer::reason)
          .contains("department-busy");
      connection.rollback();
      statement.execute(
          "select code from department where code = '" + from.code() + "' for no key update");
      wires.rest().done(others.byStaff("draftEntry").with(TestData.entry(TestData.unique("桥梁登记"))));
      assertThat(
              wires
                  .rest()
                  .call(from.byStaff("draftEntry").with(TestData.entry(TestData.unique("桥梁登记"))))
                  .reason())
          .isEqualTo("merger-goes-on");
    }
    assertThat(wires.rest().done(from.byHead("getOwnAccount")).text("department"))
        .isEqualTo(from.code());
    wires.rest().done(confirmation);
  }

  @Test
  void a_workbook_that_waits_when_its_department_ends_is_refused(Platform platform, Wires wires)
      throws Exception {
    var from = TestDepartment.createStaffed(wires.rest());
    merge(wires.rest(), from, TestDepartment.create(wires.rest()));
    var database = new Database(platform);
    String id = UUID.randomUUID().toString();
    database.run(
        """
        insert into workbook (id, department, account, content, sha256, byte_count, check_only,
          stage, received_at)
        select cast(? as uuid), ?, ?, f.content, encode(sha256(f.content), 'hex'),
          length(f.content), false, 'RECEIVED', now()
        from (select cast(? as bytea) as content) f
        """,
        id,
        from.code(),
        from.account("staff"),
        WorkbookIT.file(TestData.unique("隧道"), 1, 1));

    TestDispute.await(
        () ->
            database
                .text("select stage from workbook where id = cast(? as uuid)", id)
                .equals("REFUSED"));

    assertThat(
            database.text(
                "select code from workbook_error where workbook_id = cast(? as uuid)", id))
        .isEqualTo("workbook-of-merged-department");
  }

  private static void signsInNoMore(Wires wires, Call own) {
    assertThat(SignInProbe.reasons(wires.http(), Http.basic(own.account(), own.password())))
        .containsOnly("department-merged");
  }

  private static String published(Wires wires, TestDepartment provider) {
    var rest = wires.rest();
    String entry =
        rest.done(provider.byStaff("draftEntry").with(TestData.entry(TestData.unique("桥梁登记"))))
            .text("code");
    rest.done(provider.byStaff("assessEntry").with(TestData.assessment()).with("code", entry));
    rest.done(provider.byStaff("submitEntry").with("code", entry));
    rest.done(provider.byHead("approveEntry").with("code", entry));
    rest.done(Call.by("th-auth.staff", "publishEntry").with("code", entry));
    return entry;
  }

  private static Call push(TestDepartment provider, String entry) {
    return provider
        .bySystem("putRecords")
        .with("code", entry)
        .with("upserts", TestData.bridges(10));
  }

  private static UUID filed(Wires wires, TestDepartment requester, String entry) {
    var rest = wires.rest();
    UUID request =
        rest.done(
                requester.byStaff("draftRequest").with(TestData.request(entry, "bridge", "title")))
            .id("id");
    rest.done(requester.byStaff("submitRequest").with("id", request));
    rest.done(requester.byHead("fileRequest").with("id", request));
    return request;
  }

  /** A dispute over a refusal, in which the provider agrees to one item. */
  private static UUID disputed(Wires wires, TestDepartment provider, TestDepartment requester) {
    var rest = wires.rest();
    UUID request = filed(wires, requester, published(wires, provider));
    rest.done(
        provider
            .byHead("refuseRequest")
            .with("id", request)
            .with("ground", "OUTSIDE_DUTY")
            .with("reasons", "与职责无关"));
    UUID dispute =
        rest.done(
                requester
                    .byHead("openDispute")
                    .with("request", request)
                    .with("reasons", "入学审核依法须核验"))
            .id("id");
    rest.done(
        provider
            .byHead("offerDisputeSettlement")
            .with("id", dispute)
            .with("items", List.of("title")));
    return dispute;
  }

  private static Call query(TestDepartment requester, String entry, UUID grant) {
    return requester
        .bySystem("query")
        .with("code", entry)
        .with("grant", grant)
        .with("caseReference", "JYJ-2026-000001")
        .with("purpose", TestData.PURPOSE)
        .with("keys", Map.of("bridge", "B-7"));
  }

  private static UUID granted(
      Wires wires, TestDepartment provider, TestDepartment requester, String entry) {
    UUID request = filed(wires, requester, entry);
    return wires.rest().done(provider.byHead("consentRequest").with("id", request)).id("grant");
  }

  private static void merge(Wire wire, TestDepartment from, TestDepartment into) {
    Reorganisation.merge(wire, from.code(), into.code());
  }

  private static long told(Wire wire, TestDepartment reader, String kind, TestDepartment about) {
    return told(wire, reader, kind, about.code());
  }

  private static long told(Wire wire, TestDepartment reader, String kind, String about) {
    return wire
        .done(reader.byHead("listNotices").with("kind", kind).with("limit", 1000))
        .list("results")
        .stream()
        .filter(notice -> about.equals(notice.get("about")))
        .count();
  }
}

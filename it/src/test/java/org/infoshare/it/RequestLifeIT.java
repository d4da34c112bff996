package org.infoshare.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.infoshare.it.Refusals.assertRefused;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.infoshare.launcher.Platform;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The life of a request over both wires: supplement, more time, silence, provision, disposal. */
@Tag("long")
@OwnCases
@ExtendWith(SharedPlatform.class)
class RequestLifeIT {

  /** Decree 809 art. 21. */
  @Test
  void what_is_missing_is_told_once_and_supplied(Wires wires) {
    String entry = TestGrant.publishEntry(wires);
    for (Wire wire : List.of(wires.rest(), wires.soap11())) {
      UUID id = TestGrant.fileRequest(wires, entry);
      var ask =
          Call.by("cab.staff", "askRequestSupplement")
              .with("id", id)
              .with("missingInformation", List.of("缺少法律条款", "未说明使用期限"));
      assertRefused(
          wire,
          wire.call(ask.with("missingInformation", List.of(" "))),
          "invalid",
          List.of("/missingInformation/0 missing"));
      assertRefused(
          wire,
          wire.call(ask.without("missingInformation")),
          "invalid",
          List.of("/missingInformation missing"));

      var asked = wire.done(ask);
      assertThat(asked.text("stage")).isEqualTo("SUPPLEMENT");
      assertThat(asked.map("supplement")).containsEntry("askedBy", "cab.staff");
      assertThat(asked.map("answerDue")).containsEntry("reason", "paused");
      assertThat(wire.done(Call.by("edu.staff", "getRequest").with("id", id)).texts("commands"))
          .containsExactly("SUPPLEMENT", "WITHDRAW");
      assertTold(wire, "edu.staff", "request-supplement-asked", id);

      var supply =
          Call.by("edu.staff", "supplementRequest")
              .with("id", id)
              .with("purpose", "核实婚姻登记情况和期限")
              .with("response", "条款为《义务教育法》第十二条");
      assertRefused(
          wire, wire.call(supply.without("response")), "invalid", List.of("/response missing"));
      var supplied = wire.done(supply);
      assertThat(supplied.text("stage")).isEqualTo("FILED");
      assertThat(supplied.text("purpose")).isEqualTo("核实婚姻登记情况和期限");
      assertThat(supplied.map("answerDue")).containsKey("due").doesNotContainKey("reason");
      assertTold(wire, "cab.staff", "request-supplemented", id);
      assertThat(events(wire, "edu.head", id, "ANSWER"))
          .containsExactly("STARTED", "PAUSED", "RESTARTED");

      assertRefused(wire, wire.call(ask), "supplement-asked-already", List.of());
    }
  }

  /** Decree 809 art. 21; how long it is waited for is configured. */
  @Test
  void a_supplement_that_does_not_come_keeps_nobody_waiting(Platform platform, Wires wires) {
    String entry = TestGrant.publishEntry(wires);
    for (Wire wire : List.of(wires.rest(), wires.soap11())) {
      UUID id = TestGrant.fileRequest(wires, entry);
      var ask =
          Call.by("cab.staff", "askRequestSupplement")
              .with("id", id)
              .with("missingInformation", List.of("缺少法律条款"));
      wire.done(ask);
      letPass(platform, "request.supplement", id);

      var read = Call.by("cab.head", "getRequest").with("id", id);
      TestDispute.await(() -> wire.done(read).text("stage").equals("FILED"));
      var waiting = wire.done(read);
      assertThat(waiting.map("answerDue")).containsKey("due").doesNotContainKey("reason");
      assertThat(waiting.texts("commands")).contains("CONSENT", "REFUSE");
      assertTold(wire, "edu.staff", "request-not-supplemented", id);
      assertTold(wire, "cab.staff", "request-not-supplemented", id);
      assertRefused(wire, wire.call(ask), "supplement-asked-already", List.of());
      wire.done(Call.by("cab.head", "consentRequest").with("id", id));
    }
  }

  /** Decree 809 art. 21. */
  @Test
  void more_time_is_given_by_the_authority_and_the_requester_is_told(Wires wires) {
    String entry = TestGrant.publishEntry(wires);
    for (Wire wire : List.of(wires.rest(), wires.soap11())) {
      UUID id = TestGrant.fileRequest(wires, entry);
      var ask =
          Call.by("cab.head", "askRequestExtension")
              .with("id", id)
              .with("workingDays", 10)
              .with("reasons", "需要核对历史档案");
      var allow =
          Call.by("iic.staff", "approveRequestExtension").with("id", id).with("reasons", "同意");
      assertRefused(
          wire,
          wire.call(ask.with("workingDays", 11)),
          "invalid",
          List.of("/workingDays out-of-range"));
      assertRefused(wire, wire.call(allow), "extension-not-asked", List.of());
      var before = wire.done(Call.by("cab.head", "getRequest").with("id", id)).map("answerDue");

      wire.done(ask);
      assertTold(wire, "iic.staff", "request-extension-asked", id);
      assertRefused(wire, wire.call(ask), "extension-asked-already", List.of());
      var allowed = wire.done(allow);

      assertThat(allowed.map("extension")).containsEntry("decidedBy", "iic.staff");
      assertThat(day(allowed.map("answerDue"), "due")).isAfter(day(before, "due"));
      assertThat(String.valueOf(allowed.map("answerDue").get("workingDays"))).isEqualTo("20");
      assertTold(wire, "edu.staff", "request-extension-approved", id);
      assertRefused(wire, wire.call(allow), "extension-not-asked", List.of());
    }
  }

  @Test
  void an_extension_that_is_declined_leaves_the_date_alone(Wires wires) {
    UUID id = TestGrant.fileRequest(wires, TestGrant.publishEntry(wires));
    var wire = wires.soap12();
    var before = wire.done(Call.by("cab.head", "getRequest").with("id", id)).map("answerDue");
    wire.done(
        Call.by("cab.head", "askRequestExtension")
            .with("id", id)
            .with("workingDays", 1)
            .with("reasons", "忙"));

    var declined =
        wire.done(
            Call.by("iic.head", "refuseRequestExtension").with("id", id).with("reasons", "理由不足"));

    assertThat(declined.map("answerDue")).isEqualTo(before);
    assertTold(wire, "cab.staff", "request-extension-refused", id);
  }

  @Test
  void an_authority_does_not_give_itself_more_time(Platform platform, Wires wires) {
    UUID id = TestGrant.fileRequest(wires, TestGrant.publishEntry(wires));
    new Database(platform).run("update sharing_request set provider = 'iic' where id = ?", id);
    wires
        .rest()
        .done(
            Call.by("iic.head", "askRequestExtension")
                .with("id", id)
                .with("workingDays", 5)
                .with("reasons", "忙"));
    for (Wire wire : List.of(wires.rest(), wires.soap11())) {
      assertRefused(
          wire,
          wire.call(
              Call.by("iic.head", "approveRequestExtension").with("id", id).with("reasons", "忙")),
          "party-cannot-decide",
          List.of());
      assertThat(wire.done(Call.by("iic.head", "getRequest").with("id", id)).texts("commands"))
          .doesNotContain("APPROVE_EXTENSION");
    }
  }

  /** Decree 809 art. 21. */
  @Test
  void silence_passes_by_itself_and_a_late_answer_is_kept_as_late(Platform platform, Wires wires) {
    String entry = TestGrant.publishEntry(wires);
    var silent = List.of(TestGrant.fileRequest(wires, entry), TestGrant.fileRequest(wires, entry));
    silent.forEach(id -> letPass(platform, "request.answer", id));
    var requests = silent.iterator();
    for (Wire wire : List.of(wires.rest(), wires.soap11())) {
      UUID id = requests.next();
      var read = Call.by("edu.head", "getRequest").with("id", id);
      TestDispute.await(() -> wire.done(read).text("stage").equals("UNANSWERED"));
      assertTold(wire, "edu.staff", "request-unanswered", id);
      assertTold(wire, "iic.staff", "request-unanswered", id);
      assertThat(wire.done(Call.by("edu.head", "getRequest").with("id", id)).texts("commands"))
          .containsExactly("WITHDRAW", "DISPUTE");

      var late = wire.done(Call.by("cab.head", "consentRequest").with("id", id));
      assertThat(late.text("stage")).isEqualTo("AGREED");
      assertThat(String.valueOf(late.map("decision").get("late"))).isEqualTo("true");
      assertThat(events(wire, "edu.head", id, "ANSWER"))
          .containsExactly("STARTED", "EXPIRED", "MET_LATE");
    }
  }

  @Test
  void what_is_not_hosted_is_owed_and_late_when_its_limit_passes(Platform platform, Wires wires) {
    String entry = TestGrant.publishEntry(wires);
    var owed = new LinkedHashMap<Wire, UUID>();
    for (Wire wire : List.of(wires.rest(), wires.soap11())) {
      UUID id = TestGrant.fileRequest(wires, entry);
      var agreed = wire.done(Call.by("cab.head", "consentRequest").with("id", id));
      assertThat(agreed.text("stage")).isEqualTo("AGREED");
      assertThat(agreed.map("provisionDue")).containsEntry("source", "Decree 809 art. 22");
      letPass(platform, "request.provide", id);
      owed.put(wire, id);
    }
    for (var one : owed.entrySet()) {
      var wire = one.getKey();
      UUID id = one.getValue();
      TestDispute.await(
          () ->
              wire.done(Call.by("edu.head", "getRequest").with("id", id))
                  .text("stage")
                  .equals("LATE"));

      var provide =
          Call.by("cab.system", "reportRequestProvision").with("id", id).with("mode", "FILE");
      assertRefused(wire, wire.call(provide), "invalid", List.of("/note missing"));
      var provided = wire.done(provide.with("note", "光盘一张,已送达"));
      assertThat(provided.text("stage")).isEqualTo("PROVIDED");
      assertThat(String.valueOf(provided.map("provision").get("late"))).isEqualTo("true");
      assertThat(provided.value()).containsKey("grant").doesNotContainKeys("scenario", "filedAt");
      assertTold(wire, "edu.staff", "request-provided", id);
    }
  }

  @Test
  void the_first_records_that_are_pushed_provide_what_was_consented_to(Wires wires) {
    for (Wire wire : List.of(wires.rest(), wires.soap11())) {
      String entry = TestGrant.publishEntry(wires);
      UUID id = TestGrant.fileRequest(wires, entry);
      wire.done(Call.by("cab.head", "consentRequest").with("id", id));

      wire.done(
          Call.by("cab.system", "putRecords")
              .with("code", entry)
              .with("upserts", TestData.bridges(1)));

      var provided = wire.done(Call.by("edu.head", "getRequest").with("id", id));
      assertThat(provided.text("stage")).isEqualTo("PROVIDED");
      assertThat(provided.map("provision")).containsEntry("by", "platform");
      assertThat(events(wire, "edu.head", id, "PROVIDE")).containsExactly("STARTED", "MET");
    }
  }

  @Test
  void a_right_to_a_batch_answers_queries_while_the_batch_is_owed(Platform platform, Wires wires) {
    for (Wire wire : List.of(wires.rest(), wires.soap11())) {
      String entry = TestGrant.publishEntry(wires);
      wire.done(
          Call.by("cab.system", "putRecords")
              .with("code", entry)
              .with("upserts", TestData.bridges(10)));
      UUID id =
          wire.done(
                  Call.by("edu.staff", "draftRequest")
                      .with(TestData.request(entry, "bridge", "title"))
                      .with("mode", "BATCH"))
              .id("id");
      wire.done(Call.by("edu.staff", "submitRequest").with("id", id));
      wire.done(Call.by("edu.head", "fileRequest").with("id", id));
      UUID grant = wire.done(Call.by("cab.head", "consentRequest").with("id", id)).id("grant");

      var answer = wire.done(new TestGrant(platform, wires, entry, id, grant).query());

      assertThat(answer.list("records")).hasSize(1);
      assertThat(wire.done(Call.by("edu.head", "getRequest").with("id", id)).text("stage"))
          .isEqualTo("AGREED");
    }
  }

  /** Decree 809 art. 27. */
  @Test
  void a_request_follows_its_right_and_ends_with_a_disposal(Platform platform, Wires wires) {
    for (Wire wire : List.of(wires.rest(), wires.soap11())) {
      var arranged = TestGrant.create(platform, wires);
      var read = Call.by("edu.head", "getRequest").with("id", arranged.request());
      arranged.suspend();
      assertThat(wire.done(read).text("stage")).isEqualTo("SUSPENDED");
      wire.done(
          Call.by("cab.head", "restoreGrant").with("id", arranged.grant()).with("reasons", "已核查"));
      assertThat(wire.done(read).text("stage")).isEqualTo("PROVIDED");

      var dispose =
          Call.by("edu.head", "reportRequestDisposal")
              .with("id", arranged.request())
              .with("method", "DESTROYED")
              .with("statement", "两人在场销毁全部副本")
              .with("disposedOn", TestData.today().toString());
      assertRefused(
          wire,
          wire.call(dispose.with("disposedOn", TestData.today().plusDays(1).toString())),
          "invalid",
          List.of("/disposedOn out-of-range"));
      var disposed = wire.done(dispose);

      assertThat(disposed.text("stage")).isEqualTo("DISPOSED");
      assertThat(disposed.map("disposal")).containsEntry("by", "edu.head");
      assertThat(wire.call(arranged.query()).reason()).isEqualTo("grant-ended");
      assertTold(wire, "cab.staff", "request-disposed", arranged.request());
      assertRefused(wire, wire.call(dispose), "wrong-stage", List.of());
    }
  }

  /** Decree 809 art. 27. */
  @Test
  void what_the_provider_requires_of_the_disposal_is_told_with_its_consent(Wires wires) {
    for (Wire wire : List.of(wires.rest(), wires.soap11())) {
      UUID id = TestGrant.fileRequest(wires, TestGrant.publishEntry(wires));
      wire.done(
          Call.by("cab.head", "consentRequest")
              .with("id", id)
              .with("disposalRequirement", "两人在场销毁全部副本"));

      assertThat(wire.done(Call.by("edu.head", "getRequest").with("id", id)).map("decision"))
          .containsEntry("disposalRequirement", "两人在场销毁全部副本");
    }
  }

  @Test
  void what_is_served_can_be_renewed_and_both_requests_say_so(Platform platform, Wires wires) {
    var arranged = TestGrant.create(platform, wires);
    for (Wire wire : List.of(wires.rest(), wires.soap11())) {
      var ask =
          Call.by("edu.staff", "draftRequest")
              .with(TestData.request(arranged.entry(), "bridge", "title", "river"))
              .with("renews", arranged.request());
      assertRefused(
          wire,
          wire.call(ask.with("renews", UUID.randomUUID())),
          "invalid",
          List.of("/renews renewal-unfit"));

      UUID renewal = wire.done(ask).id("id");

      assertThat(wire.done(Call.by("edu.head", "getRequest").with("id", renewal)).id("renews"))
          .isEqualTo(arranged.request());
      var earlier = Call.by("edu.head", "getRequest").with("id", arranged.request());
      assertThat(wire.done(earlier).texts("renewedBy")).contains(renewal.toString());
      assertThat(wire.done(earlier.as("cab.head")).texts("renewedBy")).isEmpty();
    }
  }

  @Test
  void what_was_consented_to_and_not_provided_can_be_taken_back_with_its_right(Wires wires) {
    for (Wire wire : List.of(wires.rest(), wires.soap11())) {
      UUID id = TestGrant.fileRequest(wires, TestGrant.publishEntry(wires));
      UUID grant = wire.done(Call.by("cab.head", "consentRequest").with("id", id)).id("grant");
      var withdraw = Call.by("edu.head", "withdrawRequest").with("id", id).with("reasons", "已无需要");
      assertRefused(wire, wire.call(withdraw.as("edu.staff")), "wrong-stage", List.of());

      assertThat(wire.done(withdraw).text("stage")).isEqualTo("WITHDRAWN");

      assertThat(wire.done(Call.by("edu.head", "getGrant").with("id", grant)).text("stage"))
          .isEqualTo("ENDED");
      assertThat(events(wire, "edu.head", id, "PROVIDE")).endsWith("CANCELLED");
    }
  }

  @Test
  void of_two_heads_who_answer_at_the_same_instant_one_counts(Platform platform, Wires wires)
      throws Exception {
    UUID id = TestGrant.fileRequest(wires, TestGrant.publishEntry(wires));
    var answers =
        ConcurrentCalls.run(
            wires,
            List.of(
                Call.by("cab.head", "consentRequest").with("id", id),
                Call.by("cab.head", "refuseRequest")
                    .with("id", id)
                    .with("ground", "OTHER")
                    .with("reasons", "无")));

    assertThat(answers).filteredOn(answer -> !answer.isRefused()).hasSize(1);
    assertThat(answers)
        .filteredOn(Answer::isRefused)
        .extracting(Answer::reason)
        .containsExactly("wrong-stage");
    assertThat(
            new Database(platform)
                .number("select count(*) from sharing_grant where request_id = ?", id))
        .isLessThanOrEqualTo(1);
  }

  @Test
  void a_due_date_is_explained_to_whoever_may_know_of_the_request(Wires wires) {
    UUID id = TestGrant.fileRequest(wires, TestGrant.publishEntry(wires));
    for (Wire wire : List.of(wires.rest(), wires.soap11())) {
      var explain =
          Call.by("cab.staff", "explainRequestDueDate").with("id", id).with("deadline", "ANSWER");
      var due = wire.done(explain);
      assertThat(due.text("responsible")).isEqualTo("cab");
      assertThat(due.map("due")).containsKey("days");
      assertRefused(wire, wire.call(explain.as("hrss.head")), "request-not-found", List.of());
      assertRefused(
          wire, wire.call(explain.with("deadline", "PROVIDE")), "deadline-not-found", List.of());
      assertThat(wire.done(explain.without("deadline")).text("kind")).isEqualTo("request.answer");
    }
  }

  /** The day is over: as if the clock had moved on, for one limit. */
  private static void letPass(Platform platform, String kind, UUID id) {
    new Database(platform)
        .run(
            "update deadline set due = ?, next_at = now() where kind = ? and case_id = ?",
            TestData.today().minusDays(1),
            kind,
            id.toString());
  }

  private static void assertTold(Wire wire, String reader, String kind, UUID about) {
    assertThat(
            wire.done(Call.by(reader, "listNotices").with("kind", kind).with("limit", 1000))
                .list("results"))
        .extracting(notice -> notice.get("about"))
        .contains(about.toString());
  }

  private static List<String> events(Wire wire, String reader, UUID id, String limit) {
    return wire
        .done(Call.by(reader, "explainRequestDueDate").with("id", id).with("deadline", limit))
        .list("events")
        .stream()
        .map(event -> String.valueOf(event.get("kind")))
        .toList();
  }

  private static LocalDate day(Map<String, Object> due, String field) {
    return LocalDate.parse(String.valueOf(due.get(field)));
  }
}

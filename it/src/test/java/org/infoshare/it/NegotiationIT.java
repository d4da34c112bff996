package org.infoshare.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.infoshare.launcher.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Needs outside the catalogue on both wires, from the draft to the data. */
@OwnCases
@ExtendWith(SharedPlatform.class)
class NegotiationIT {

  @Test
  void what_no_entry_offers_is_named_negotiated_published_and_provided(
      Platform platform, Wires wires) {
    for (Wire wire : List.of(wires.rest(), wires.soap11())) {
      UUID need = submitted(wire, "health", null);
      assertThat(refusal(wire, of("health.staff", "fileNeed", need))).isEqualTo("access-denied");
      assertThat(refusal(wire, of("cab.staff", "getNeed", need))).isEqualTo("need-not-found");
      assertThat(refusal(wire, of("auditor", "getNeed", need))).isEqualTo("need-not-found");
      var filed = wire.done(of("health.head", "fileNeed", need));
      assertThat(filed.text("stage")).isEqualTo("FILED");
      assertThat(filed.text("waitingFor")).isEqualTo("iic");
      assertThat(filed.map("due")).containsKey("due");
      assertThat(told(platform, "iic", "need-filed", need)).isEqualTo(1);
      Inbox.assertWaits(wires, "need", need, "iic.staff", "iic.head");

      assertThat(refusal(wire, named("iic.staff", need, "health"))).isEqualTo("own-need");
      assertThat(refusal(wire, named("iic.staff", need, "nobody"))).isEqualTo("invalid");
      assertThat(refusal(wire, named("th-auth.staff", need, "edu"))).isEqualTo("need-not-found");
      wire.done(named("iic.staff", need, "edu"));
      wire.done(of("edu.staff", "refuseNeedCompetence", need).with("reasons", "由民政负责"));
      assertThat(refusal(wire, of("edu.staff", "getNeed", need))).isEqualTo("need-not-found");
      var negotiating = wire.done(named("iic.head", need, "cab"));
      assertThat(negotiating.text("waitingFor")).isEqualTo("cab");
      assertThat(wire.done(of("cab.head", "getNeed", need)).texts("commands"))
          .containsExactly("REFUSE_COMPETENCE", "PROPOSE", "REFUSE", "REFER_TO_ENTRY");

      Inbox.assertWaits(wires, "need", need, "cab.head");

      String name = TestData.unique("桥梁巡检");
      var faulty = wire.call(terms("cab.head", need, name).without("entry"));
      assertThat(faulty.reason()).isEqualTo("invalid");
      assertThat(faulty.errors()).extracting(Answer.FieldError::pointer).contains("/entry");
      assertThat(refusal(wire, terms("hrss.staff", need, name))).isEqualTo("need-not-found");
      assertThat(refusal(wire, terms("iic.staff", need, name))).isEqualTo("not-permitted");
      assertThat(refusal(wire, terms("cab.staff", need, name))).isEqualTo("not-permitted");
      assertThat(wire.done(terms("cab.head", need, name)).text("waitingFor")).isEqualTo("health");
      Inbox.assertWaits(wires, "need", need);
      assertThat(Inbox.find(wire, "health.head", "MINE", "need", need))
          .containsEntry("deadlineKind", "negotiation.reply")
          .containsKey("due");
      assertThat(wire.done(terms("health.staff", need, name)).text("waitingFor")).isEqualTo("cab");
      assertThat(refusal(wire, accepted("health.head", need, 5))).isEqualTo("proposal-missing");
      assertThat(refusal(wire, accepted("cab.head", need, 4))).isEqualTo("terms-outdated");
      var agreed = wire.done(accepted("cab.head", need, 5));
      assertThat(agreed.text("stage")).isEqualTo("AGREED");
      assertThat(agreed.list("statements"))
          .extracting(one -> String.valueOf(one.get("kind")))
          .containsExactly(
              "DESIGNATION",
              "COMPETENCE_REFUSAL",
              "DESIGNATION",
              "PROPOSAL",
              "PROPOSAL",
              "AGREEMENT");
      assertThat(wire.done(of("cab.staff", "explainNeedDueDate", need)).text("kind"))
          .isEqualTo("negotiation.publish");
      assertThat(
              wire.done(of("cab.staff", "explainNeedDueDate", need).with("deadline", "ANSWER"))
                  .text("stage"))
          .isEqualTo("MET");

      Inbox.assertWaits(wires, "need", need, "cab.staff", "cab.head");
      assertThat(Inbox.find(wire, "cab.staff", "MINE", "need", need))
          .containsEntry("deadlineKind", "negotiation.publish")
          .containsEntry("department", "health")
          .containsKey("due");

      String entry = agreed.text("entry");
      var draft = wire.done(Call.by("cab.staff", "getEntry").with("code", entry));
      assertThat(draft.text("stage")).isEqualTo("DRAFT");
      assertThat(draft.text("name")).isEqualTo(name);
      publish(wires, entry);
      var shared = wire.done(of("health.head", "getNeed", need));
      assertThat(shared.text("stage")).isEqualTo("AGREED");
      assertThat(shared.texts("commands")).isEmpty();
      var request =
          wire.done(Call.by("health.head", "getRequest").with("id", shared.id("request")));
      assertThat(request.text("stage")).isEqualTo("AGREED");
      assertThat(request.text("grant")).isEqualTo(shared.text("grant"));
      assertThat(told(platform, "health", "need-shared", need)).isEqualTo(1);

      wires
          .rest()
          .done(
              Call.by("cab.system", "putRecords")
                  .with("code", entry)
                  .with("upserts", TestData.bridges(10)));
      var provided = wire.done(of("health.head", "getNeed", need));
      assertThat(provided.text("stage")).isEqualTo("PROVIDED");
      assertThat(
              wire.done(
                      Call.by("health.system", "query")
                          .with("code", entry)
                          .with("grant", provided.id("grant"))
                          .with("caseReference", "WJW-2026-000001")
                          .with("purpose", TestData.PURPOSE)
                          .with("keys", Map.of("bridge", "B-7")))
                  .list("records"))
          .hasSize(1);
    }
  }

  /** The rest can be disputed, like what a partial consent leaves out. */
  @Test
  void an_entry_shares_something_of_what_was_agreed_and_the_notice_names_the_rest(Wires wires) {
    for (Wire wire : List.of(wires.rest(), wires.soap11())) {
      UUID need = submitted(wire, "health", null);
      wire.done(of("health.head", "fileNeed", need));
      wire.done(named("iic.staff", need, "cab"));
      String name = TestData.unique("桥梁巡检");
      wire.done(terms("cab.head", need, name));
      String entry = wire.done(accepted("health.head", need, 2)).text("entry");
      var amend = Call.by("cab.staff", "amendEntry").with("code", entry);

      wire.done(amend.with(TestNeed.notShared(TestData.entry(name))));
      TestGrant.assess(wire, "cab.staff", entry);
      assertThat(refusal(wire, Call.by("cab.staff", "submitEntry").with("code", entry)))
          .isEqualTo("owed-items-missing");

      wire.done(amend.with(TestNeed.without(TestData.entry(name), "title")));
      publish(wires, entry);
      var told = Call.by("health.head", "listNotices").with("kind", "need-shared");
      assertThat(wire.done(told).list("results"))
          .filteredOn(one -> need.toString().equals(one.get("about")))
          .singleElement()
          .satisfies(one -> assertThat(one.get("chinese")).asString().contains("未共享的信息项:title。"));
      UUID request = wire.done(of("health.head", "getNeed", need)).id("request");
      assertThat(wire.done(of("health.head", "getRequest", request)).texts("commands"))
          .contains("DISPUTE");
    }
  }

  @Test
  void a_class_with_one_confirmed_department_is_routed_at_once(Platform platform, Wires wires) {
    confirmFund(wires);
    for (Wire wire : List.of(wires.soap12(), wires.rest())) {
      UUID pointed = submitted(wire, "hrss", "05");
      var routed = wire.done(of("hrss.head", "fileNeed", pointed));
      assertThat(routed.text("stage")).isEqualTo("NEGOTIATING");
      assertThat(routed.text("provider")).isEqualTo("hpf");
      assertThat(told(platform, "hpf", "need-routed", pointed)).isEqualTo(1);
      assertThat(refusal(wire, named("iic.staff", pointed, "cab"))).isEqualTo("wrong-stage");

      assertThat(refusal(wire, pointing("hpf.head", pointed, "999999/9"))).isEqualTo("invalid");
      assertThat(refusal(wire, pointing("hpf.staff", pointed, "999999/9")))
          .isEqualTo("access-denied");
      String entry = TestGrant.publishEntry(wires);
      var over = wire.done(pointing("hpf.head", pointed, entry));
      assertThat(over.text("stage")).isEqualTo("REFUSED");
      assertThat(over.text("entry")).isEqualTo(entry);

      UUID refused = submitted(wire, "hrss", "05");
      wire.done(of("hrss.head", "fileNeed", refused));
      var refusing = of("hpf.head", "refuseNeed", refused).with("reasons", "与职责无关");
      assertThat(refusal(wire, refusing.with("ground", "ALREADY_IN_CATALOGUE")))
          .isEqualTo("invalid");
      var declined = wire.done(refusing.with("ground", "OUTSIDE_DUTY"));
      assertThat(declined.list("statements"))
          .last()
          .satisfies(
              one -> assertThat(one).doesNotContainKey("article"),
              one -> assertThat(one.get("late")).hasToString("false"));
      assertThat(refusal(wire, of("hrss.head", "withdrawNeed", refused).with("reasons", "改用他法")))
          .isEqualTo("wrong-stage");
      assertThat(
              wire.done(
                      Call.by("auditor", "listNeeds")
                          .with("requester", "hrss")
                          .with("provider", "hpf")
                          .with("stage", "REFUSED"))
                  .list("results"))
          .extracting(one -> String.valueOf(one.get("id")))
          .contains(refused.toString(), pointed.toString());
    }
  }

  /** 2016 rules art. 3, Decree 809 art. 19: what is only inferred advises. */
  @Test
  void a_class_whose_department_is_only_inferred_is_left_to_the_authority(Wires wires) {
    for (Wire wire : List.of(wires.rest(), wires.soap11())) {
      UUID need = submitted(wire, "hrss", "02");
      var filed = wire.done(of("hrss.head", "fileNeed", need));
      assertThat(filed.text("stage")).isEqualTo("FILED");
      assertThat(filed.text("waitingFor")).isEqualTo("iic");
    }
  }

  /** Confirms who answers for the housing provident fund; a confirmed row stays as it is. */
  private static void confirmFund(Wires wires) {
    var rest = wires.rest();
    rest.done(Call.by("iic.staff", "listResponsibilities").with("basicClass", "05"))
        .list("results")
        .forEach(
            row ->
                rest.done(
                    Call.by("iic.head", "confirmResponsibility")
                        .with("id", row.get("id"))
                        .with("reasons", "三定规定")));
  }

  @Test
  void with_nobody_acting_it_stands_overdue_and_a_late_answer_is_still_one(
      Platform platform, Wires wires) {
    var wire = wires.rest();
    UUID need = submitted(wire, "hrss", null);
    wire.done(of("hrss.head", "fileNeed", need));
    lapse(platform, "negotiation.route", need);
    TestDispute.await(() -> told(platform, "iic", "need-designation-overdue", need) == 1);
    var overdue = wire.done(of("hrss.head", "getNeed", need));
    assertThat(overdue.text("stage")).isEqualTo("FILED");
    assertThat(overdue.text("waitingFor")).isEqualTo("iic");
    assertThat(overdue.text("overdueSince")).isEqualTo(TestData.today().minusDays(1).toString());

    wire.done(named("iic.staff", need, "cab"));
    lapse(platform, "negotiation.answer", need);
    TestDispute.await(
        () -> wire.done(of("hrss.head", "getNeed", need)).text("stage").equals("UNANSWERED"));
    assertThat(
            new Database(platform)
                .number("select count(*) from violation where about = ?", need.toString()))
        .isZero();
    wire.done(terms("cab.head", need, TestData.unique("迟到的方案")));
    var late = wire.done(accepted("hrss.head", need, 2));
    assertThat(late.text("stage")).isEqualTo("AGREED");
    assertThat(late.list("statements"))
        .last()
        .satisfies(one -> assertThat(one.get("late")).hasToString("true"));

    lapse(platform, "negotiation.publish", need);
    TestDispute.await(() -> told(platform, "cab", "need-unpublished", need) == 1);
    wire.done(of("hrss.head", "withdrawNeed", need).with("reasons", "不再需要"));
  }

  @Test
  void an_authority_does_not_name_the_department_for_its_own_need(Wires wires) {
    for (Wire wire : List.of(wires.rest(), wires.soap11())) {
      UUID need = submitted(wire, "iic", null);
      assertThat(wire.done(of("iic.head", "fileNeed", need)).text("waitingFor")).isEqualTo("gov");
      assertThat(refusal(wire, named("iic.head", need, "cab"))).isEqualTo("party-cannot-decide");
      assertThat(wire.done(named("gov.staff", need, "cab")).text("provider")).isEqualTo("cab");
    }
  }

  @Test
  void documents_of_a_need_are_added_by_those_who_have_a_part_in_it(Wires wires) {
    var wire = wires.rest();
    confirmFund(wires);
    UUID need = submitted(wire, "hrss", "05");
    wire.done(document("hrss.staff", need));
    assertThat(refusal(wire, document("hpf.staff", need))).isEqualTo("need-not-found");
    wire.done(of("hrss.head", "fileNeed", need));
    wire.done(document("hpf.staff", need));
    assertThat(
            wire.done(
                    Call.by("hpf.head", "listAttachments")
                        .with("caseKind", "need")
                        .with("caseId", need))
                .list("results"))
        .hasSize(2);
    wire.done(of("hrss.head", "withdrawNeed", need).with("reasons", "不再需要"));
    assertThat(refusal(wire, document("hrss.staff", need))).isEqualTo("wrong-stage");
  }

  /** Decree 809 art. 19: the authority names who is responsible, also against its word. */
  @Test
  void who_is_named_again_answers(Wires wires) {
    for (Wire wire : List.of(wires.rest(), wires.soap11())) {
      UUID need = submitted(wire, "health", null);
      wire.done(of("health.head", "fileNeed", need));
      var decline = of("edu.staff", "refuseNeedCompetence", need).with("reasons", "不由本局负责");
      wire.done(named("iic.staff", need, "edu"));
      wire.done(decline);
      wire.done(named("iic.head", need, "edu"));
      assertThat(refusal(wire, decline)).isEqualTo("already-declined");
    }
  }

  @Test
  void a_draft_says_what_is_wrong_with_it_and_goes_back_and_forth(Wires wires) {
    for (Wire wire : List.of(wires.rest(), wires.soap11())) {
      var wrong =
          wire.call(
              Call.by("health.staff", "draftNeed")
                  .with(content("88"))
                  .with("supposedProvider", "health")
                  .with("useUntil", TestData.today().minusDays(2).toString()));
      assertThat(wrong.reason()).isEqualTo("invalid");
      assertThat(wrong.errors())
          .extracting(Answer.FieldError::code)
          .contains("basic-class-unknown", "own-need", "period-invalid");
      UUID need = submitted(wire, "health", "01");
      var back = wire.done(of("health.head", "returnNeed", need).with("reasons", "请补充"));
      assertThat(back.text("returnReasons")).isEqualTo("请补充");
      assertThat(wire.done(of("health.staff", "amendNeed", need).with(content("01"))).text("stage"))
          .isEqualTo("DRAFT");
      assertThat(refusal(wire, of("health.staff", "explainNeedDueDate", need)))
          .isEqualTo("no-deadline-in-stage");
      assertThat(
              wire.done(of("health.staff", "withdrawNeed", need).with("reasons", "作罢"))
                  .text("stage"))
          .isEqualTo("WITHDRAWN");
    }
  }

  private static UUID submitted(Wire wire, String requester, String basicClass) {
    UUID need =
        wire.done(Call.by(requester + ".staff", "draftNeed").with(content(basicClass))).id("id");
    wire.done(of(requester + ".staff", "submitNeed", need));
    return need;
  }

  private static Map<String, Object> content(String basicClass) {
    var content = new HashMap<String, Object>();
    content.put("name", TestData.unique("桥梁巡检结果"));
    content.put("description", "桥梁年度巡检的结果");
    content.put("items", List.of(Map.of("name", "巡检结论", "definition", "年度巡检的结论")));
    if (basicClass != null) {
      content.put("basicClass", basicClass);
    }
    content.put("legalBasis", Map.of("statute", "《公路法》", "article", "第三十五条", "duty", "养护"));
    content.put("purpose", TestData.PURPOSE);
    content.put("scenario", "受理窗口核对");
    content.put("mode", "SERVICE");
    content.put("useFrom", TestData.today().toString());
    content.put("useUntil", TestData.today().plusYears(1).toString());
    return content;
  }

  private static Call of(String account, String operation, UUID need) {
    return Call.by(account, operation).with("id", need);
  }

  private static Call named(String account, UUID need, String department) {
    return of(account, "designateNeedProvider", need)
        .with("department", department)
        .with("reasons", "依法由其负责");
  }

  private static Call terms(String account, UUID need, String name) {
    return of(account, "proposeNeedTerms", need)
        .with("entry", TestData.entry(name))
        .with("mode", "SERVICE")
        .with("useFrom", TestData.today().toString())
        .with("useUntil", TestData.today().plusYears(1).toString());
  }

  private static Call accepted(String account, UUID need, int proposal) {
    return of(account, "agreeNeedTerms", need).with("proposal", proposal);
  }

  private static Call pointing(String account, UUID need, String entry) {
    return of(account, "referNeedToEntry", need).with("entry", entry).with("text", "请按目录申请");
  }

  private static Call document(String account, UUID need) {
    return Documents.add(account, need, Documents.pdf("basis")).with("caseKind", "need");
  }

  private static void publish(Wires wires, String entry) {
    var rest = wires.rest();
    TestGrant.assess(rest, "cab.staff", entry);
    rest.done(Call.by("cab.staff", "submitEntry").with("code", entry));
    rest.done(Call.by("cab.head", "approveEntry").with("code", entry));
    rest.done(Call.by("iic.staff", "publishEntry").with("code", entry));
  }

  private static String refusal(Wire wire, Call call) {
    return wire.call(call).reason();
  }

  /** Moves the clock past a limit: its due date is made to lie in the past. */
  private static void lapse(Platform platform, String limit, UUID need) {
    new Database(platform)
        .run(
            "update deadline set due = ?, next_at = now()"
                + " where kind = ? and case_id = ? and stage = 'RUNNING'",
            TestData.today().minusDays(1),
            limit,
            need.toString());
  }

  private static long told(Platform platform, String department, String kind, UUID need) {
    return new Database(platform)
        .number(
            "select count(*) from notice where department = ? and kind = ? and about = ?",
            department,
            kind,
            need.toString());
  }
}

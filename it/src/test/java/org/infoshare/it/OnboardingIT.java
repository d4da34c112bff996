package org.infoshare.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A district department gets onto the platform, from its creation to its first exchange. */
@Tag("long")
@OwnCases
@ExtendWith(SharedPlatform.class)
class OnboardingIT {

  /** 2016 rules, ch. IV. */
  @Test
  void a_new_department_gets_to_its_first_exchange_over_REST(Wires wires) {
    walk(wires.rest(), wires);
  }

  /** 2016 rules, ch. IV. */
  @Test
  void a_new_department_gets_to_its_first_exchange_over_SOAP(Wires wires) {
    walk(wires.soap11(), wires);
  }

  private static void walk(Wire wire, Wires wires) {
    String entry = TestGrant.publishEntry(wires);
    wires
        .rest()
        .done(
            Call.by("cab.system", "putRecords")
                .with("code", entry)
                .with("upserts", TestData.bridges(3)));
    var newcomer = TestDepartment.createInTrial(wire);
    var request = newcomer.byStaff("draftRequest").with(TestData.request(entry, "bridge", "title"));

    assertThat(stage(wire, newcomer)).isEqualTo("TRIAL");
    assertThat(reason(wire, request)).isEqualTo("department-not-active");
    assertThat(reason(wire, newcomer.byHead("askSystemActivation").with("id", newcomer.system())))
        .isEqualTo("checklist-not-green");

    newcomer.passTrial();
    assertChecklistIsGreen(wire, newcomer);
    wire.done(newcomer.byHead("askSystemActivation").with("id", newcomer.system()));
    wire.done(Call.by("th-auth.head", "activateSystem").with("id", newcomer.system()));
    assertThat(stage(wire, newcomer)).isEqualTo("ACTIVE");

    UUID grant = granted(wire, wires, newcomer, request);
    var query =
        newcomer
            .bySystem("query")
            .with("code", entry)
            .with("grant", grant)
            .with("caseReference", "SW-2026-1")
            .with("purpose", TestData.PURPOSE)
            .with("keys", Map.of("bridge", "B-2"));
    assertThat(wire.done(query).list("records"))
        .containsExactly(Map.of("bridge", "B-2", "title", "第2桥"));

    suspensionsHoldForTheNextCall(wire, newcomer, query, request);
    assertEverythingIsOnRecord(wires, newcomer);
  }

  private static void assertChecklistIsGreen(Wire wire, TestDepartment newcomer) {
    for (Call call :
        List.of(
            newcomer.byHead("getTrialChecklist"), Call.by("th-auth.staff", "getTrialChecklist"))) {
      var checklist = wire.done(call.with("id", newcomer.system()));
      assertThat(checklist.text("complete")).isEqualTo("true");
      assertThat(checklist.list("steps"))
          .hasSize(6)
          .allSatisfy(step -> assertThat(step).containsKey("doneAt"));
    }
  }

  private static UUID granted(Wire wire, Wires wires, TestDepartment newcomer, Call request) {
    UUID id = wire.done(request).id("id");
    wire.done(newcomer.byStaff("submitRequest").with("id", id));
    wire.done(newcomer.byHead("fileRequest").with("id", id));
    for (String relay : List.of("th-auth.staff", "iic.staff")) {
      wires.rest().done(Call.by(relay, "forwardRequest").with("id", id));
    }
    return wires.rest().done(Call.by("cab.head", "consentRequest").with("id", id)).id("grant");
  }

  private static void suspensionsHoldForTheNextCall(
      Wire wire, TestDepartment newcomer, Call query, Call request) {
    var system = Call.by("th-auth.staff", "suspendSystem").with("id", newcomer.system());
    wire.done(system.with("reasons", "异常访问"));
    assertThat(reason(wire, query)).isEqualTo("system-not-active");
    assertThat(wire.call(request).isRefused()).isFalse();
    wire.done(
        Call.by("th-auth.staff", "resumeSystem")
            .with("id", newcomer.system())
            .with("reasons", "已查清"));
    assertThat(wire.call(query).isRefused()).isFalse();

    var department = Call.by("th-auth.staff", "suspendConnection").with("id", newcomer.id());
    wire.done(department.with("reasons", "违反保密协议"));
    assertThat(reason(wire, query)).isEqualTo("department-not-active");
    assertThat(reason(wire, request)).isEqualTo("department-not-active");
    wire.done(
        Call.by("th-auth.staff", "resumeConnection")
            .with("id", newcomer.id())
            .with("reasons", "已整改"));
    assertThat(wire.call(query).isRefused()).isFalse();
  }

  private static void assertEverythingIsOnRecord(Wires wires, TestDepartment newcomer) {
    var rest = wires.rest();
    var acts =
        Stream.of(newcomer.code(), "th-auth")
            .flatMap(
                department ->
                    rest
                        .done(
                            Call.by("auditor", "listEvidence")
                                .with("department", department)
                                .with("limit", 1000))
                        .list("results")
                        .stream())
            .filter(record -> !String.valueOf(record.get("outcome")).equals("REFUSED"))
            .map(record -> record.get("act"))
            .toList();
    assertThat(acts)
        .contains(
            "connection-applied",
            "connection-approved",
            "agreement-filed",
            "agreement-signed",
            "system-registered",
            "trial-step-recorded",
            "activation-asked",
            "system-activated",
            "system-suspended",
            "connection-suspended",
            "connection-resumed");
    var refused =
        rest
            .done(
                Call.by("auditor", "listEvidence")
                    .with("act", "records-queried")
                    .with("department", newcomer.code()))
            .list("results")
            .stream()
            .map(record -> record.get("reason"))
            .toList();
    assertThat(refused).contains("system-not-active", "department-not-active");
    assertThat(
            rest.done(newcomer.byHead("listNotices")).list("results").stream()
                .map(notice -> notice.get("kind")))
        .contains("connection-approved", "system-activated", "connection-suspended");
  }

  @Test
  void what_is_missing_is_asked_for_once_and_a_refused_department_applies_again(Wires wires) {
    var rest = wires.rest();
    var newcomer = TestDepartment.createApplied(rest);
    var ask =
        Call.by("th-auth.staff", "askConnectionSupplement")
            .with("id", newcomer.id())
            .with("missingInformation", List.of("缺少批文", "联系人电话有误"));

    var asked = rest.done(ask);
    assertThat(asked.text("stage")).isEqualTo("SUPPLEMENT");
    assertThat(asked.texts("missingInformation")).containsExactly("缺少批文", "联系人电话有误");

    var completed =
        rest.done(
            newcomer
                .byHead("completeConnectionApplication")
                .with("id", newcomer.id())
                .with(newcomer.content()));
    assertThat(completed.text("stage")).isEqualTo("APPLIED");
    assertThat(completed.map("reviewDue"))
        .containsEntry("workingDays", 5)
        .containsEntry("source", "configured")
        .containsEntry("evidenceTag", "INFERRED-D");
    assertThat(reason(rest, ask)).isEqualTo("supplement-asked-already");

    rest.done(
        Call.by("th-auth.head", "refuseConnectionApplication")
            .with("id", newcomer.id())
            .with("reasons", "不属于本区部门"));
    var again = rest.done(newcomer.application());
    assertThat(again.text("stage")).isEqualTo("APPLIED");
    assertThat(again.id("id")).isNotEqualTo(newcomer.id());
  }

  @Test
  void the_authority_lists_by_stage_and_others_see_only_their_own(Wires wires) {
    var rest = wires.rest();
    var newcomer = TestDepartment.createApproved(rest);
    var list = Call.by("th-auth.staff", "listConnectionApplications").with("stage", "APPROVED");

    assertThat(departments(rest, list)).contains(newcomer.code()).doesNotContain("th-edu");
    assertThat(departments(rest, list.as("auditor"))).contains(newcomer.code());
    assertThat(departments(rest, list.as("iic.staff"))).doesNotContain(newcomer.code());
    assertThat(departments(rest, newcomer.byHead("listConnectionApplications")))
        .containsExactly(newcomer.code());
    // Beside its own it sees those of the departments that other tests merged into it.
    assertThat(departments(rest, Call.by("th-edu.staff", "listConnectionApplications")))
        .contains("th-edu")
        .doesNotContain(newcomer.code(), "edu", "cab");
    assertThat(
            departments(
                rest,
                Call.by("iic.head", "listConnectionApplications").with("agreement", "IN_FORCE")))
        .contains("edu", "cab");
  }

  /** 2016 rules, ch. V. */
  @Test
  void a_renewed_agreement_replaces_the_one_before(Wires wires) {
    var wire = wires.soap11();
    var newcomer = TestDepartment.createAgreed(wire);
    var filed =
        wire.done(
            newcomer
                .agreement()
                .as("th-auth.staff")
                .password("demo")
                .with("validUntil", TestData.today().plusYears(2).toString()));
    assertThat(filed.number("number")).isEqualTo(2);
    wire.done(
        newcomer
            .byHead("signAgreement")
            .with("id", newcomer.id())
            .with("number", 2)
            .with("sha256", filed.text("sha256")));

    var versions = wire.done(newcomer.byHead("listAgreements").with("id", newcomer.id()));
    assertThat(versions.list("results").stream().map(one -> one.get("stage")))
        .containsExactly("IN_FORCE", "REPLACED");
    var application =
        wire.done(newcomer.byHead("getConnectionApplication").with("id", newcomer.id()));
    assertThat(application.text("agreementUntil"))
        .isEqualTo(TestData.today().plusYears(2).toString());
    var document =
        wire.done(
            Call.by("auditor", "getAgreementDocument").with("id", newcomer.id()).with("number", 2));
    assertThat(document.text("sha256")).isEqualTo(filed.text("sha256"));
    assertThat(document.text("fileName")).isEqualTo("baomi-" + newcomer.code() + "-2.pdf");
  }

  private static List<String> departments(Wire wire, Call list) {
    return wire.done(list).list("results").stream()
        .map(one -> String.valueOf(one.get("department")))
        .toList();
  }

  private static String stage(Wire wire, TestDepartment newcomer) {
    return wire.done(newcomer.byHead("getConnectionApplication").with("id", newcomer.id()))
        .text("stage");
  }

  private static String reason(Wire wire, Call call) {
    return wire.call(call).reason();
  }
}

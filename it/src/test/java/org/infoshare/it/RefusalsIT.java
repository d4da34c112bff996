package org.infoshare.it;

import static org.infoshare.it.Refusals.assertRefused;
import static org.infoshare.it.Refusals.refused;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.infoshare.launcher.Platform;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is declined is declined for the same reason on both wires. */
@ExtendWith(SharedPlatform.class)
class RefusalsIT {

  @ParameterizedTest(name = "{0}: {1} {2}")
  @MethodSource
  void a_call_is_refused_for_the_same_reason_on_both_wires(
      String what,
      String reason,
      List<String> errors,
      Function<TestGrant, Call> asked,
      Platform platform,
      Wires wires) {
    var arranged = TestGrant.create(platform, wires);
    var call = asked.apply(arranged);

    for (Wire wire : List.of(wires.rest(), wires.soap11())) {
      assertRefused(wire, wire.call(call), reason, errors);
    }
  }

  static Stream<Arguments> a_call_is_refused_for_the_same_reason_on_both_wires() {
    return Stream.of(
        refused(
            "an empty legal basis",
            "invalid",
            List.of(
                "/legalBasis/article missing",
                "/legalBasis/duty missing",
                "/legalBasis/statute missing"),
            a ->
                Call.by("edu.staff", "draftRequest")
                    .with(TestData.request(a.entry(), "bridge"))
                    .with("legalBasis", Map.of("statute", "", "duty", " "))),
        refused(
            "items that the entry does not have or that come twice",
            "invalid",
            List.of("/items/1 item-unknown", "/items/2 duplicate"),
            a ->
                Call.by("edu.staff", "draftRequest")
                    .with(TestData.request(a.entry(), "bridge", "none", "bridge"))),
        refused(
            "a period that has passed",
            "invalid",
            List.of("/useUntil period-invalid"),
            a ->
                Call.by("edu.staff", "draftRequest")
                    .with(TestData.request(a.entry(), "bridge"))
                    .with("useFrom", TestData.today().minusDays(2).toString())
                    .with("useUntil", TestData.today().minusDays(1).toString())),
        refused(
            "one's own entry",
            "invalid",
            List.of("/entry own-entry"),
            a -> Call.by("cab.staff", "draftRequest").with(TestData.request(a.entry(), "bridge"))),
        refused(
            "a push by another department",
            "not-provider",
            List.of(),
            a -> push(a).as("psb.system").with("upserts", TestData.bridges(1))),
        refused("an empty batch", "batch-empty", List.of(), RefusalsIT::push),
        refused(
            "a batch of 1,001",
            "batch-too-large",
            List.of(),
            a -> push(a).with("upserts", TestData.bridges(1001))),
        refused(
            "faults in several rows",
            "invalid",
            List.of(
                "/deletes/0/title key-unknown",
                "/upserts/0/spans type-mismatch",
                "/upserts/1/bridge key-incomplete",
                "/upserts/1/title too-long",
                "/upserts/2/colour field-unknown"),
            a ->
                push(a)
                    .with(
                        "upserts",
                        List.of(
                            bridge("B-1", "spans", "many"),
                            bridge("", "title", "桥".repeat(61)),
                            bridge("B-3", "colour", "red")))
                    .with("deletes", List.of(Map.of("bridge", "B-2", "title", "x")))),
        refused(
            "one record twice in a batch",
            "invalid",
            List.of("/upserts/1 duplicate"),
            a ->
                push(a)
                    .with(
                        "upserts",
                        List.of(bridge("B-1", "title", "a"), bridge("B-1", "title", "b")))),
        refused(
            "an entry that contradicts itself",
            "invalid",
            List.of(
                "/items/1/chineseName duplicate",
                "/legalBasis missing",
                "/name entry-name-taken",
                "/openToPublic open-though-core",
                "/sharingModeType mode-type-not-of-mode"),
            RefusalsIT::contradictoryEntry),
        refused(
            "entries of a department that does not exist",
            "invalid",
            List.of("/provider department-not-found"),
            a -> Call.by("edu.staff", "listEntries").with("provider", "nope")),
        refused(
            "hosted records of a department that does not exist",
            "invalid",
            List.of("/provider department-not-found"),
            a -> Call.by("edu.staff", "listDatasets").with("provider", "nope")),
        refused(
            "grants that name nothing that exists",
            "invalid",
            List.of(
                "/entry entry-not-found",
                "/provider department-not-found",
                "/requester department-not-found"),
            a ->
                Call.by("edu.staff", "listGrants")
                    .with("entry", "307001/999999")
                    .with("provider", "nope")
                    .with("requester", "nope")),
        refused(
            "a code list that does not exist",
            "invalid",
            List.of("/list unknown-value"),
            a -> Call.by("edu.staff", "listCodes").with("list", "nope")),
        refused(
            "a change that does not hold yet",
            "invalid",
            List.of("/changedOn changed-in-future"),
            a ->
                Call.by("iic.staff", "reportLegalChange")
                    .with("entry", a.entry())
                    .with("change", "桥梁分类调整")
                    .with("legalSource", "《公路法》修正案")
                    .with("changedOn", TestData.today().plusDays(1).toString())),
        refused(
            "approval of what is published",
            "wrong-stage",
            List.of(),
            a -> Call.by("cab.head", "approveEntry").with("code", a.entry())),
        refused(
            "approval by staff",
            "access-denied",
            List.of(),
            a -> Call.by("cab.staff", "approveEntry").with("code", a.entry())),
        refused(
            "approval by another department's head",
            "not-permitted",
            List.of(),
            a -> Call.by("psb.head", "approveEntry").with("code", a.entry())),
        refused(
            "publication by whoever drafted it",
            "same-person",
            List.of(),
            a -> Call.by("iic.staff", "publishEntry").with("code", approvedEntryOfAuthority(a))),
        refused(
            "an answer to what is answered",
            "wrong-stage",
            List.of(),
            a ->
                Call.by("cab.head", "refuseRequest")
                    .with("id", a.request())
                    .with("ground", "OTHER")
                    .with("reasons", "无")),
        refused(
            "a consent to items that nobody asked for",
            "invalid",
            List.of("/items/0 item-not-asked-for", "/reasons partial-without-reasons"),
            a ->
                Call.by("cab.head", "consentRequest")
                    .with("id", TestGrant.fileRequest(a.wires(), a.entry()))
                    .with("items", List.of("secret"))),
        refused(
            "no such entry",
            "entry-not-found",
            List.of(),
            a -> Call.by("edu.staff", "getEntry").with("code", "307001/999999")),
        refused(
            "a draft of another department",
            "entry-not-found",
            List.of(),
            a -> Call.by("edu.staff", "getEntry").with("code", TestGrant.draftEntry(a.wires()))),
        refused(
            "no such request",
            "request-not-found",
            List.of(),
            a -> Call.by("edu.staff", "getRequest").with("id", UUID.randomUUID())),
        refused(
            "a request of others",
            "request-not-found",
            List.of(),
            a -> Call.by("hrss.head", "getRequest").with("id", a.request())),
        refused(
            "a grant of others",
            "grant-not-found",
            List.of(),
            a -> Call.by("hrss.head", "getGrant").with("id", a.grant())),
        refused(
            "a suspension by the requester",
            "not-permitted",
            List.of(),
            a -> Call.by("edu.head", "suspendGrant").with("id", a.grant()).with("reasons", "x")),
        refused(
            "no such evidence",
            "evidence-not-found",
            List.of(),
            a -> Call.by("auditor", "getEvidence").with("id", Long.MAX_VALUE)),
        refused(
            "an account of that name",
            "account-exists",
            List.of(),
            a ->
                Call.by("cab.head", "createAccount")
                    .with("name", "cab.system")
                    .with("displayName", "x")
                    .with("kind", "SYSTEM")),
        refused(
            "a secret for a person",
            "secret-only-for-systems",
            List.of(),
            a -> Call.by("cab.head", "issueSecret").with("name", "cab.staff")),
        refused(
            "locking oneself out",
            "own-account",
            List.of(),
            a -> Call.by("cab.head", "lockAccount").with("name", "cab.head").with("reasons", "x")),
        refused(
            "a department by another than the operator",
            "access-denied",
            List.of(),
            a ->
                Call.by("iic.head", "proposeDepartment")
                    .with("code", "water")
                    .with("name", "市水务局")
                    .with("level", "MUNICIPAL")
                    .with("area", "440100")
                    .with("kind", "ORDINARY")
                    .with(
                        "head",
                        Map.of(
                            "name", "water.head",
                            "displayName", "陈静",
                            "staffNumber", "W-1"))));
  }

  private static Call contradictoryEntry(TestGrant arranged) {
    String taken =
        arranged
            .wires()
            .rest()
            .done(Call.by("cab.staff", "getEntry").with("code", arranged.entry()))
            .text("name");
    var content = new HashMap<>(TestData.entry(taken));
    content.put("openToPublic", true);
    content.put("openingCondition", "注明来源");
    content.put("grading", "CORE");
    content.put("sharingMode", "MAIL");
    content.put("legalBasisKind", "LAW");
    var twin = new HashMap<>(TestData.item("twin", "CHARACTER", 20, false));
    twin.put("chineseName", "信息项bridge");
    content.put("items", List.of(TestData.item("bridge", "CHARACTER", 20, true), twin));
    return Call.by("cab.staff", "draftEntry").with(content);
  }

  private static Call push(TestGrant arranged) {
    return Call.by("cab.system", "putRecords").with("code", arranged.entry());
  }

  private static Map<String, Object> bridge(String key, String item, String value) {
    var record = new HashMap<String, Object>(Map.of("bridge", key));
    record.put(item, value);
    return record;
  }

  private static String approvedEntryOfAuthority(TestGrant arranged) {
    var rest = arranged.wires().rest();
    String code =
        rest.done(Call.by("iic.staff", "draftEntry").with(TestData.entry(TestData.unique("目录"))))
            .text("code");
    TestGrant.assess(rest, "iic.staff", code);
    rest.done(Call.by("iic.staff", "submitEntry").with("code", code));
    rest.done(Call.by("iic.head", "approveEntry").with("code", code));
    return code;
  }
}

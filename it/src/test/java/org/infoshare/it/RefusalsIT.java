package org.infoshare.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.infoshare.launcher.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is declined is declined for the same reason on both wires. */
@ExtendWith(SharedPlatform.class)
class RefusalsIT {

  @ParameterizedTest(name = "{0}: {1} {2}")
  @MethodSource
  void a_query_is_refused_for_the_same_reason_on_both_wires_and_the_attempt_is_evidence(
      String what,
      String reason,
      List<String> errors,
      Function<Arranged, Call> asked,
      Platform platform,
      Wires wires) {
    var arranged = Arranged.on(platform, wires);
    var call = asked.apply(arranged);

    for (Wire wire : List.of(wires.rest(), wires.soap11())) {
      long before = lastEvidence(wires);
      var answer = wire.call(call);

      assertRefused(wire, answer, reason, errors);
      var attempt = attempts(wires, call, before);
      assertThat(attempt).as("attempt over %s", wire).hasSize(1);
      assertThat(attempt.get(0))
          .containsEntry("outcome", "REFUSED")
          .containsEntry("reason", reason)
          .containsEntry("account", call.account());
      assertThat(attempt.get(0).toString()).doesNotContain("B-7");
    }
  }

  static Stream<Arguments>
      a_query_is_refused_for_the_same_reason_on_both_wires_and_the_attempt_is_evidence() {
    return Stream.of(
        query("a head queries", "access-denied", List.of(), a -> a.query().as("edu.head")),
        query("staff queries", "access-denied", List.of(), a -> a.query().as("edu.staff")),
        query("no grant named", "no-grant", List.of(), a -> a.query().without("grant")),
        query("no such grant", "no-grant", List.of(), a -> a.query().with("grant", random())),
        query(
            "a system of another department",
            "grant-of-another-department",
            List.of(),
            a -> a.query().as("hrss.system")),
        query(
            "a grant for another entry",
            "grant-of-another-entry",
            List.of(),
            a -> a.query().with("code", Arranged.publishedEntry(a.wires()))),
        query("suspended", "grant-suspended", List.of(), a -> a.suspended().query()),
        query(
            "expired yesterday",
            "grant-expired",
            List.of(),
            a -> a.running(Given.today().minusDays(9), Given.today().minusDays(1)).query()),
        query(
            "begins tomorrow",
            "grant-not-yet-valid",
            List.of(),
            a -> a.running(Given.today().plusDays(1), Given.today().plusDays(9)).query()),
        query(
            "another purpose",
            "purpose-not-granted",
            List.of(),
            a -> a.query().with("purpose", "其他用途")),
        query(
            "an item that was not granted",
            "item-not-granted",
            List.of(),
            a -> a.query().with("items", List.of("title", "secret"))),
        query(
            "no case reference",
            "case-reference-missing",
            List.of(),
            a -> a.query().without("caseReference")),
        query(
            "a case reference of spaces",
            "case-reference-missing",
            List.of(),
            a -> a.query().with("caseReference", "  ")),
        query(
            "no purpose",
            "invalid",
            List.of("/purpose missing"),
            a -> a.query().without("purpose")),
        query(
            "an item that is no key",
            "invalid",
            List.of("/keys/title key-unknown"),
            a -> a.query().with("keys", Map.of("bridge", "B-7", "title", "x"))),
        query("no key", "key-required", List.of(), a -> a.query().without("keys")),
        query(
            "more than 1,000 records",
            "invalid",
            List.of("/limit out-of-range"),
            a -> a.query().with("limit", 1001)),
        query(
            "no records",
            "invalid",
            List.of("/limit out-of-range"),
            a -> a.query().with("limit", 0)),
        query(
            "a cursor of one's own making",
            "cursor-invalid",
            List.of(),
            a -> a.query().with("cursor", "bm90aGluZw")));
  }

  @ParameterizedTest(name = "{0}: {1} {2}")
  @MethodSource
  void a_call_is_refused_for_the_same_reason_on_both_wires(
      String what,
      String reason,
      List<String> errors,
      Function<Arranged, Call> asked,
      Platform platform,
      Wires wires) {
    var arranged = Arranged.on(platform, wires);
    var call = asked.apply(arranged);

    for (Wire wire : List.of(wires.rest(), wires.soap11())) {
      assertRefused(wire, wire.call(call), reason, errors);
    }
  }

  static Stream<Arguments> a_call_is_refused_for_the_same_reason_on_both_wires() {
    return Stream.of(
        query(
            "an empty legal basis",
            "invalid",
            List.of(
                "/legalBasis/article missing",
                "/legalBasis/duty missing",
                "/legalBasis/statute missing"),
            a ->
                Call.by("edu.staff", "draftRequest")
                    .with(Given.request(a.entry(), "bridge"))
                    .with("legalBasis", Map.of("statute", "", "duty", " "))),
        query(
            "items that the entry does not have or that come twice",
            "invalid",
            List.of("/items/1 item-unknown", "/items/2 duplicate"),
            a ->
                Call.by("edu.staff", "draftRequest")
                    .with(Given.request(a.entry(), "bridge", "none", "bridge"))),
        query(
            "a period that has passed",
            "invalid",
            List.of("/useUntil period-invalid"),
            a ->
                Call.by("edu.staff", "draftRequest")
                    .with(Given.request(a.entry(), "bridge"))
                    .with("useFrom", Given.today().minusDays(2).toString())
                    .with("useUntil", Given.today().minusDays(1).toString())),
        query(
            "one's own entry",
            "invalid",
            List.of("/entry own-entry"),
            a -> Call.by("cab.staff", "draftRequest").with(Given.request(a.entry(), "bridge"))),
        query(
            "a push by another department",
            "not-responsible",
            List.of(),
            a -> push(a).as("psb.system").with("upserts", Given.bridges(1))),
        query("an empty batch", "batch-empty", List.of(), RefusalsIT::push),
        query(
            "a batch of 1,001",
            "batch-too-large",
            List.of(),
            a -> push(a).with("upserts", Given.bridges(1001))),
        query(
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
        query(
            "one record twice in a batch",
            "invalid",
            List.of("/upserts/1 duplicate"),
            a ->
                push(a)
                    .with(
                        "upserts",
                        List.of(bridge("B-1", "title", "a"), bridge("B-1", "title", "b")))),
        query(
            "approval of what is published",
            "wrong-stage",
            List.of(),
            a -> Call.by("cab.head", "approveEntry").with("code", a.entry())),
        query(
            "approval by staff",
            "access-denied",
            List.of(),
            a -> Call.by("cab.staff", "approveEntry").with("code", a.entry())),
        query(
            "approval by another department's head",
            "not-permitted",
            List.of(),
            a -> Call.by("psb.head", "approveEntry").with("code", a.entry())),
        query(
            "publication by whoever drafted it",
            "same-person",
            List.of(),
            a -> Call.by("iic.staff", "publishEntry").with("code", approvedEntryOfAuthority(a))),
        query(
            "an answer to what is answered",
            "wrong-stage",
            List.of(),
            a ->
                Call.by("cab.head", "refuseRequest")
                    .with("id", a.request())
                    .with("ground", "OTHER")
                    .with("reasons", "无")),
        query(
            "a consent to items that nobody asked for",
            "invalid",
            List.of("/items/0 item-not-asked-for", "/reasons partial-without-reasons"),
            a ->
                Call.by("cab.head", "consentRequest")
                    .with("id", Arranged.filedRequest(a.wires(), a.entry()))
                    .with("items", List.of("secret"))),
        query(
            "no such entry",
            "entry-not-found",
            List.of(),
            a -> Call.by("edu.staff", "getEntry").with("code", "307001/999999")),
        query(
            "a draft of another department",
            "entry-not-found",
            List.of(),
            a -> Call.by("edu.staff", "getEntry").with("code", Arranged.draftedEntry(a.wires()))),
        query(
            "no such request",
            "request-not-found",
            List.of(),
            a -> Call.by("edu.staff", "getRequest").with("id", random())),
        query(
            "a request of others",
            "request-not-found",
            List.of(),
            a -> Call.by("hrss.head", "getRequest").with("id", a.request())),
        query(
            "a grant of others",
            "grant-not-found",
            List.of(),
            a -> Call.by("hrss.head", "getGrant").with("id", a.grant())),
        query(
            "a suspension by the consumer",
            "not-permitted",
            List.of(),
            a -> Call.by("edu.head", "suspendGrant").with("id", a.grant()).with("reason", "x")),
        query(
            "no such evidence",
            "evidence-not-found",
            List.of(),
            a -> Call.by("auditor", "getEvidence").with("id", Long.MAX_VALUE)),
        query(
            "an account of that name",
            "account-exists",
            List.of(),
            a ->
                Call.by("cab.head", "createAccount")
                    .with("name", "cab.system")
                    .with("displayName", "x")
                    .with("kind", "SYSTEM")),
        query(
            "a secret for a person",
            "secret-only-for-systems",
            List.of(),
            a -> Call.by("cab.head", "issueSecret").with("name", "cab.staff")),
        query(
            "locking oneself out",
            "own-account",
            List.of(),
            a -> Call.by("cab.head", "lockAccount").with("name", "cab.head").with("reason", "x")),
        query(
            "a department by another than the operator",
            "access-denied",
            List.of(),
            a ->
                Call.by("iic.head", "createDepartment")
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
                            "password", "a long first password"))));
  }

  @Test
  void an_idempotency_key_that_was_used_for_another_content_is_refused_on_both_wires(Wires wires) {
    for (Wire wire : List.of(wires.rest(), wires.soap11())) {
      String key = UUID.randomUUID().toString();
      var draft = Call.by("cab.staff", "draftEntry").with(Given.entry(Given.unique("桥"))).key(key);
      String code = wire.done(draft).text("code");

      assertThat(wire.done(draft).text("code")).isEqualTo(code);
      assertThat(wire.call(draft.with("name", Given.unique("路"))).reason())
          .isEqualTo("idempotency-key-reused");
      assertThat(wire.call(draft.key("x".repeat(129))).reason())
          .isEqualTo("idempotency-key-invalid");
    }
  }

  @Test
  void a_command_that_was_sent_over_one_wire_is_not_done_again_over_the_other(Wires wires) {
    var draft =
        Call.by("cab.staff", "draftEntry")
            .with(Given.entry(Given.unique("桥")))
            .key(UUID.randomUUID().toString());

    assertThat(wires.soap11().done(draft).text("code"))
        .isEqualTo(wires.rest().done(draft).text("code"));
  }

  private static Arguments query(
      String what, String reason, List<String> errors, Function<Arranged, Call> asked) {
    return arguments(what, reason, errors, asked);
  }

  private static Call push(Arranged arranged) {
    return Call.by("cab.system", "putRecords").with("code", arranged.entry());
  }

  private static Map<String, Object> bridge(String key, String item, String value) {
    var record = new HashMap<String, Object>(Map.of("bridge", key));
    record.put(item, value);
    return record;
  }

  private static String approvedEntryOfAuthority(Arranged arranged) {
    var rest = arranged.wires().rest();
    String code =
        rest.done(Call.by("iic.staff", "draftEntry").with(Given.entry(Given.unique("目录"))))
            .text("code");
    rest.done(Call.by("iic.staff", "submitEntry").with("code", code));
    rest.done(Call.by("iic.head", "approveEntry").with("code", code));
    return code;
  }

  private static UUID random() {
    return UUID.randomUUID();
  }

  private static void assertRefused(Wire wire, Answer answer, String reason, List<String> errors) {
    assertThat(answer.reason()).as("reason over %s", wire).isEqualTo(reason);
    assertThat(answer.errors().stream().map(one -> one.pointer() + " " + one.code()).sorted())
        .as("errors over %s", wire)
        .isEqualTo(errors);
  }

  private static long lastEvidence(Wires wires) {
    var newest = wires.rest().done(Call.by("auditor", "listEvidence").with("limit", 1));
    return ((Number) newest.list("items").get(0).get("id")).longValue();
  }

  /** What the auditor finds of the call since then, whatever other tests do meanwhile. */
  private static List<Map<String, Object>> attempts(Wires wires, Call call, long after) {
    return wires
        .rest()
        .done(Call.by("auditor", "listEvidence").with("entry", call.arguments().get("code")))
        .list("items")
        .stream()
        .filter(one -> ((Number) one.get("id")).longValue() > after)
        .filter(one -> "records-queried".equals(one.get("act")))
        .toList();
  }
}

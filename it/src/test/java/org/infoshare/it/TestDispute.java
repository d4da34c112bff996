package org.infoshare.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.infoshare.launcher.Platform;

/**
 * A request of a department for a bridge register of {@code cab} which {@code cab} has refused, and
 * what happens in the dispute over it; each call over the wire that is given.
 *
 * @param requester the department that asked
 * @param id the dispute
 */
record TestDispute(Platform platform, Wires wires, String requester, UUID request, UUID id) {

  static final String GZ = "gz-2016";

  private static final Duration TIMEOUT = Duration.ofMinutes(3);

  /** Who looks all the time takes from the platform what it needs to get there. */
  private static final Duration POLL_INTERVAL = Duration.ofMillis(50);

  static final List<String> ITEMS = List.of("bridge", "title");

  /** A request that was refused. */
  static UUID refuseRequest(Wires wires, String requester, String entry) {
    UUID request = fileRequest(wires, requester, entry);
    wires
        .rest()
        .done(
            Call.by("cab.head", "refuseRequest")
                .with("id", request)
                .with("ground", "OUTSIDE_DUTY")
                .with("reasons", "与职责无关"));
    return request;
  }

  static UUID fileRequest(Wires wires, String requester, String entry) {
    var rest = wires.rest();
    UUID request =
        rest.done(
                Call.by(requester + ".staff", "draftRequest")
                    .with(TestData.request(entry, "bridge", "title")))
            .id("id");
    rest.done(Call.by(requester + ".staff", "submitRequest").with("id", request));
    rest.done(Call.by(requester + ".head", "fileRequest").with("id", request));
    return request;
  }

  /** An entry of which the platform holds ten records. */
  static String publishHostedEntry(Wires wires) {
    String entry = TestGrant.publishEntry(wires);
    wires
        .rest()
        .done(
            Call.by("cab.system", "putRecords")
                .with("code", entry)
                .with("upserts", TestData.bridges(10)));
    return entry;
  }

  /** A dispute over a refusal; by the rules that were in force when the request was filed. */
  static TestDispute refuseAndOpen(
      Platform platform, Wires wires, Wire wire, String requester, String entry, String ruleSet) {
    UUID request = refuseRequest(wires, requester, entry);
    setRuleSet(platform, request, ruleSet);
    return open(platform, wires, wire, requester, request);
  }

  /** No wire could say that a request was filed while the rules of 2016 were in force. */
  static void setRuleSet(Platform platform, UUID request, String ruleSet) {
    new Database(platform)
        .run("update sharing_request set rule_set = ? where id = ?", ruleSet, request);
  }

  static TestDispute open(
      Platform platform, Wires wires, Wire wire, String requester, UUID request) {
    var id =
        wire.done(
                Call.by(requester + ".head", "openDispute")
                    .with("request", request)
                    .with("reasons", "入学审核依法须核验"))
            .id("id");
    return new TestDispute(platform, wires, requester, request, id);
  }

  Call call(String account, String operation) {
    return Call.by(account, operation).with("id", id);
  }

  Call callWithText(String account, String operation) {
    return call(account, operation).with("text", "如实记录");
  }

  Call opinion(String account, String stance) {
    var call = call(account, "giveDisputeOpinion").with("stance", stance).with("reasons", "依法审议");
    return stance.equals("SHARE") ? call.with("items", ITEMS) : call;
  }

  Call decisionCall(String account, boolean share) {
    var call =
        call(account, "giveDisputeRuling")
            .with("share", share)
            .with("reasons", "履行法定职责确需")
            .with("document", "穗府裁〔2026〕1号")
            .with("decidedOn", TestData.today().toString());
    return share ? call.with("items", List.of("title", "bridge")) : call;
  }

  Answer view(Wire wire, String account) {
    return wire.done(call(account, "getDispute"));
  }

  String stage() {
    return view(wires.rest(), requester + ".head").text("stage");
  }

  Answer viewRequest() {
    return wires.rest().done(Call.by(requester + ".head", "getRequest").with("id", request));
  }

  /** Moves the clock past a limit: its due date is made to lie in the past. */
  void expire(String limit) {
    new Database(platform)
        .run(
            "update deadline set due = ?, next_at = now()"
                + " where kind = ? and case_id = ? and stage = 'RUNNING'",
            TestData.today().minusDays(1),
            limit,
            id.toString());
  }

  /** Consulting under the 2016 rules, without agreement. */
  TestDispute bringToReview(Wire wire) {
    wire.done(callWithText("iic.staff", "conveneConsultation"));
    wire.done(callWithText("iic.staff", "writeDisputeMinutes"));
    wire.done(callWithText("iic.head", "declareDisputeNoAgreement"));
    return this;
  }

  /** Negotiating and coordinating under Decree 809, without agreement. */
  TestDispute reportToAuthority(Wire wire) {
    wire.done(callWithText("cab.staff", "writeDisputeMinutes"));
    wire.done(callWithText(requester + ".head", "referDisputeToAuthority"));
    wire.done(callWithText("iic.staff", "reportDisputeToGovernment"));
    return this;
  }

  /** A query of the requester under a grant. */
  Call query(String entry, UUID grant) {
    return Call.by(requester + ".system", "query")
        .with("code", entry)
        .with("grant", grant)
        .with("caseReference", "JYJ-2026-000001")
        .with("purpose", TestData.PURPOSE)
        .with("keys", Map.of("bridge", "B-7"));
  }

  /** What each of the four thinks, as far as a caller may see it. */
  static Map<String, Object> stances(Answer dispute) {
    var stances = new HashMap<String, Object>();
    dispute
        .list("reviewers")
        .forEach(one -> stances.put(String.valueOf(one.get("body")), one.get("stance")));
    return stances;
  }

  /** Waits for what the platform does by itself. */
  static void await(BooleanSupplier done) {
    var last = Instant.now().plus(TIMEOUT);
    while (!done.getAsBoolean()) {
      assertThat(Instant.now()).isBefore(last);
      LockSupport.parkNanos(POLL_INTERVAL.toNanos());
    }
  }
}

package org.infoshare.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A request of {@code edu} to {@code cab} on a moved clock, and what becomes of it; each call over
 * the next of the wires.
 *
 * @param wire the wires in turn
 */
record RequestScenario(DemonstrationClock clock, Wire wire, String entry, UUID request) {

  static final List<String> ITEMS = List.of("bridge", "title");

  /** An entry without records, and a request for two of its items that was filed. */
  static RequestScenario create(DemonstrationClock clock, Wire wire) {
    String entry = TestGrant.publishEntry(clock.wires());
    var asked =
        Call.by("edu.staff", "draftRequest")
            .with(TestData.request(entry, "bridge", "title"))
            .with("useFrom", clock.today().toString())
            .with("useUntil", clock.today().plusYears(1).toString());
    UUID request = wire.done(asked).id("id");
    wire.done(Call.by("edu.staff", "submitRequest").with("id", request));
    wire.done(Call.by("edu.head", "fileRequest").with("id", request));
    return new RequestScenario(clock, wire, entry, request);
  }

  /** A command or question about the request. */
  Call call(String account, String operation) {
    return Call.by(account, operation).with("id", request);
  }

  Answer view() {
    return wire.done(call("edu.head", "getRequest"));
  }

  String stage() {
    return view().text("stage");
  }

  /** The last day of the answer, or of the provision. */
  LocalDate due(String limit) {
    return dueDay(wire.done(call("edu.staff", "explainRequestDueDate").with("deadline", limit)));
  }

  static LocalDate dueDay(Answer limit) {
    return LocalDate.parse(String.valueOf(limit.map("due").get("due")));
  }

  /** The provider asks for what is missing once; the deadline starts again with the supplement. */
  void supplementOnce() {
    var ask =
        call("cab.staff", "askRequestSupplement").with("missingInformation", List.of("未说明核实的环节"));
    assertThat(wire.done(ask).text("stage")).isEqualTo("SUPPLEMENT");
    clock.moveTo(clock.workingDaysAfter(clock.today(), 2));
    var supplied = wire.done(call("edu.staff", "supplementRequest").with("response", "报名受理环节核对"));
    assertThat(supplied.text("stage")).isEqualTo("FILED");
    assertThat(due("ANSWER")).isEqualTo(clock.workingDaysAfter(clock.today(), 10));
    assertThat(wire.call(ask).reason()).isEqualTo("supplement-asked-already");
  }

  /** More time, asked by the provider and allowed by the authority. */
  void extend() {
    var before = due("ANSWER");
    wire.done(
        call("cab.head", "askRequestExtension").with("workingDays", 10).with("reasons", "核对历史档案"));
    wire.done(call("iic.staff", "approveRequestExtension").with("reasons", "同意"));
    assertThat(due("ANSWER")).isEqualTo(clock.workingDaysAfter(before, 10));
  }

  /** Moves through the days around a date on which somebody is reminded, one look at a time. */
  void assertReminders(LocalDate due, String department, UUID about) {
    clock.moveTo(workingDaysBefore(due, 2));
    awaitReminders(department, about, 1);
    clock.moveTo(workingDaysBefore(due, 1));
    awaitReminders(department, about, 2);
    clock.moveTo(due);
    awaitReminders(department, about, 3);
    clock.moveAfter(due);
    awaitReminders(department, about, 4);
  }

  private LocalDate workingDaysBefore(LocalDate due, int count) {
    var day = due;
    while (!clock.workingDaysAfter(day, count).equals(due)) {
      day = day.minusDays(1);
    }
    return day;
  }

  private void awaitReminders(String department, UUID about, int count) {
    TestDispute.await(() -> countNotices(department, "deadline-reminder", about) >= count);
    assertThat(countNotices(department, "deadline-reminder", about)).isEqualTo(count);
  }

  /** How many notices of a kind about a case a department has. */
  long countNotices(String department, String kind, UUID about) {
    return wire
        .done(Call.by(department + ".staff", "listNotices").with("kind", kind).with("limit", 1000))
        .list("results")
        .stream()
        .filter(one -> about.toString().equals(one.get("about")))
        .count();
  }

  /** The violation about a case that the platform registered without anybody filing it. */
  Map<String, Object> violation(UUID about, String kind) {
    var list =
        Call.by("iic.head", "listViolations").with("about", about.toString()).with("kind", kind);
    TestDispute.await(() -> !wire.done(list).list("results").isEmpty());
    assertThat(wire.done(list).list("results")).hasSize(1);
    var violation = wire.done(list).list("results").get(0);
    assertThat(violation)
        .containsEntry("registeredBy", "platform")
        .containsEntry("department", "cab");
    return violation;
  }

  /** Nothing was registered over the case, though its deadlines expired. */
  void assertNoViolation(UUID about) {
    var list = Call.by("iic.head", "listViolations").with("about", about.toString());
    assertThat(wire.done(list).list("results")).isEmpty();
  }

  /** Ordered to correct, corrected, and found to be so. */
  void correct(Map<String, Object> violation) {
    Object id = violation.get("id");
    var order = Call.by("iic.head", "orderCorrection").with("id", id).with("measures", "立即提供");
    assertThat(wire.done(order).text("stage")).isEqualTo("ORDERED");
    wire.done(Call.by("cab.head", "reportCorrection").with("id", id).with("report", "已提供"));
    var confirm = Call.by("iic.head", "approveCorrection").with("id", id).with("reasons", "属实");
    assertThat(wire.done(confirm).text("stage")).isEqualTo("CORRECTED");
  }

  void push() {
    wire.done(
        Call.by("cab.system", "putRecords")
            .with("code", entry)
            .with("upserts", TestData.bridges(10)));
  }

  Call query(UUID grant, String bridge) {
    return Call.by("edu.system", "query")
        .with("code", entry)
        .with("grant", grant)
        .with("caseReference", "RX-2025-000001")
        .with("purpose", TestData.PURPOSE)
        .with("keys", Map.of("bridge", bridge));
  }

  Call objection(UUID grant, String bridge) {
    return Call.by("edu.system", "raiseObjection")
        .with("entry", entry)
        .with("grant", grant)
        .with("scope", "ITEM")
        .with("keys", Map.of("bridge", bridge))
        .with("ownValues", Map.of("title", "海珠桥"))
        .with("receivedValues", Map.of("title", "第" + bridge.substring(2) + "桥"))
        .with("grounds", "竣工档案所载名称不同");
  }

  /** What was done with the data is written down, and open to the provider. */
  void recordUsage(UUID grant) {
    var recorded =
        wire.done(
            Call.by("edu.staff", "recordUsage")
                .with("grant", grant)
                .with("from", clock.today().toString())
                .with("until", clock.today().toString())
                .with("scenario", "入学报名受理")
                .with("process", "窗口逐件核对")
                .with("effect", "免交证明")
                .with("storage", "不留存"));
    assertThat(
            wire.done(Call.by("cab.head", "getUsageRecord").with("id", recorded.id("id")))
                .text("effect"))
        .isEqualTo("免交证明");
  }

  /** What is needed no more is disposed of, and the right ends with it. */
  void dispose(UUID grant) {
    var disposed =
        wire.done(
            call("edu.head", "reportRequestDisposal")
                .with("method", "DESTROYED")
                .with("statement", "两人在场销毁全部副本")
                .with("disposedOn", clock.today().toString()));
    assertThat(disposed.text("stage")).isEqualTo("DISPOSED");
    assertThat(wire.call(query(grant, "B-7")).reason()).isEqualTo("grant-ended");
  }
}

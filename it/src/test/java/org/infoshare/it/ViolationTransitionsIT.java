package org.infoshare.it;

import static org.infoshare.it.ExpectedTransitions.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.infoshare.it.ExpectedTransitions.Actor;
import org.infoshare.it.ExpectedTransitions.Row;
import org.infoshare.launcher.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Every party, role, stage and command of a violation, a misuse of what {@code cab} provides:
 * allowed or refused, and why.
 */
@ExtendWith(SharedPlatform.class)
class ViolationTransitionsIT {

  private static final Map<String, String> PARTIES =
      Map.of("edu", "RESPONSIBLE", "iic", "AUTHORITY", "cab", "PROVIDER", "hrss", "STRANGER");

  private static final List<String> STAGES =
      List.of(
          "REGISTERED",
          "ORDERED",
          "OVERDUE",
          "REPORTED",
          "CORRECTED",
          "TERMINATED",
          "REFERRED",
          "DISMISSED");

  private static final Set<String> READERS = Set.of("STAFF", "HEAD");

  private static final ExpectedTransitions CELLS = new ExpectedTransitions(rows(), roles());

  private static final CaseDeadlines LIMITS =
      new CaseDeadlines("violation.handle", Set.of("violation.correct"));

  private static List<Row> rows() {
    var rows = new ArrayList<Row>();
    rows.add(row("AUTHORITY", "HEAD", "REGISTERED", "ORDER", "ORDERED"));
    rows.add(row("AUTHORITY", "HEAD", "OVERDUE", "ORDER", "ORDERED"));
    rows.add(row("RESPONSIBLE", "HEAD", "ORDERED", "REPORT", "REPORTED"));
    rows.add(row("RESPONSIBLE", "HEAD", "OVERDUE", "REPORT", "REPORTED"));
    rows.add(row("AUTHORITY", "HEAD", "REPORTED", "APPROVE", "CORRECTED"));
    rows.add(row("AUTHORITY", "HEAD", "REPORTED", "REFUSE", "ORDERED"));
    rows.add(row("PROVIDER", "HEAD", "OVERDUE", "TERMINATE", "TERMINATED"));
    for (String judged : List.of("OVERDUE", "REPORTED")) {
      rows.add(row("AUTHORITY", "HEAD", judged, "TERMINATE", "TERMINATED"));
    }
    for (String open : List.of("REGISTERED", "ORDERED", "OVERDUE", "REPORTED", "TERMINATED")) {
      rows.add(row("AUTHORITY", "HEAD", open, "REFER", "REFERRED"));
    }
    for (String open : List.of("REGISTERED", "ORDERED", "OVERDUE")) {
      rows.add(row("AUTHORITY", "HEAD", open, "DISMISS", "DISMISSED"));
    }
    return rows;
  }

  private static Map<String, Set<String>> roles() {
    var heads = Set.of("HEAD");
    return Map.of(
        "ORDER", heads,
        "REPORT", heads,
        "APPROVE", heads,
        "REFUSE", heads,
        "REFER", heads,
        "TERMINATE", heads,
        "DISMISS", heads);
  }

  @Test
  void a_violation_moves_as_the_table_says_and_not_otherwise(Platform platform, Wires wires) {
    var database = new Database(platform);
    UUID grant = TestGrant.create(platform, wires).grant();
    UUID id =
        wires
            .rest()
            .done(
                Call.by("iic.head", "registerViolation")
                    .with("occurredOn", TestData.today().toString())
                    .with("kind", "DISCLOSED_TO_THIRD_PARTY")
                    .with("department", "edu")
                    .with("facts", "抽查发现转交第三方")
                    .with("grants", List.of(grant.toString())))
            .id("id");
    new TransitionCheck(
            CELLS,
            PARTIES,
            STAGES,
            READERS,
            "violation-not-found",
            (who, stage) -> !who.party().equals("STRANGER"))
        .assertMatches(
            wires,
            stage -> put(database, id, grant, stage),
            () -> database.text("select stage from violation where id = ?", id),
            new TransitionCheck.CaseCalls() {
              @Override
              public Call move(Actor who, String command) {
                return call(who, command, id);
              }

              @Override
              public Call read(Actor who) {
                return Call.by(who.account(), "getViolation").with("id", id);
              }
            });
  }

  private static Call call(Actor who, String command, UUID id) {
    String by = who.account();
    var call =
        switch (command) {
          case "ORDER" -> Call.by(by, "orderCorrection").with("measures", "收回全部数据");
          case "REPORT" -> Call.by(by, "reportCorrection").with("report", "已收回");
          case "APPROVE" -> Call.by(by, "approveCorrection").with("reasons", "属实");
          case "REFUSE" -> Call.by(by, "refuseCorrection").with("reasons", "仍有一份");
          case "REFER" ->
              Call.by(by, "referViolation")
                  .with("referredTo", "市监委")
                  .with("document", "穗工信〔2026〕1号")
                  .with("reasons", "拒不改正");
          case "TERMINATE" -> Call.by(by, "terminateViolationGrants").with("reasons", "拒不改正");
          case "DISMISS" -> Call.by(by, "dismissViolation").with("reasons", "查无此事");
          default -> throw new IllegalArgumentException(command);
        };
    return call.with("id", id);
  }

  private static void put(Database database, UUID id, UUID grant, String stage) {
    boolean ordered = !Set.of("REGISTERED", "DISMISSED").contains(stage);
    boolean referred = stage.equals("REFERRED");
    database.run(
        "update violation set stage = ?, measures = ?, report = null, outcome = null,"
            + " referred_to = ?, document = ? where id = ?;"
            + " update sharing_grant set stage = 'SUSPENDED', suspended_by = 'AUTHORITY',"
            + " suspension_reasons = '转交第三方', suspending_violation = ? where id = ?",
        stage,
        ordered ? "收回全部数据" : null,
        referred ? "市监委" : null,
        referred ? "穗工信〔2026〕1号" : null,
        id,
        id,
        grant);
    LIMITS.put(
        database,
        id.toString(),
        running(stage),
        stage.equals("OVERDUE") ? Set.of("violation.correct") : Set.of());
  }

  private static Set<String> running(String stage) {
    return switch (stage) {
      case "ORDERED" -> Set.of("violation.correct");
      case "REGISTERED", "OVERDUE", "REPORTED" -> Set.of("violation.handle");
      default -> Set.of();
    };
  }
}

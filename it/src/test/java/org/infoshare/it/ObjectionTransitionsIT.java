package org.infoshare.it;

import static org.infoshare.it.ExpectedTransitions.row;

import java.time.OffsetDateTime;
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
 * Every party, role, stage and command of an objection to a record of {@code cab}: allowed or
 * refused, and why. Before it is routed nobody answers for it, and {@code cab} is what {@code
 * PROVIDER} is then: it reads it.
 */
@ExtendWith(SharedPlatform.class)
class ObjectionTransitionsIT {

  private static final Map<String, String> PARTIES =
      Map.of("edu", "REQUESTER", "iic", "AUTHORITY", "cab", "PROVIDER", "hrss", "STRANGER");

  private static final List<String> STAGES =
      List.of("RAISED", "VERIFYING", "CORRECTED", "REJECTED", "WITHDRAWN");

  private static final Set<String> READERS =
      Set.of("STAFF", "HEAD", "SYSTEM", "AUTHORITY", "AUDITOR");

  private static final ExpectedTransitions CELLS = new ExpectedTransitions(rows(), roles());

  private static final CaseDeadlines LIMITS =
      new CaseDeadlines("objection.route", Set.of("objection.verify"));

  private static List<Row> rows() {
    var rows = new ArrayList<Row>();
    rows.add(row("AUTHORITY", "AUTHORITY", "RAISED", "ROUTE", "VERIFYING"));
    rows.add(row("PROVIDER", "HEAD", "VERIFYING", "CORRECT", "CORRECTED"));
    rows.add(row("PROVIDER", "HEAD", "VERIFYING", "REJECT", "REJECTED"));
    for (String open : List.of("RAISED", "VERIFYING")) {
      for (String role : List.of("STAFF", "HEAD", "SYSTEM")) {
        rows.add(row("REQUESTER", role, open, "WITHDRAW", "WITHDRAWN"));
      }
    }
    return rows;
  }

  private static Map<String, Set<String>> roles() {
    return Map.of(
        "ROUTE", Set.of("AUTHORITY"),
        "CORRECT", Set.of("HEAD"),
        "REJECT", Set.of("HEAD"),
        "WITHDRAW", Set.of("STAFF", "HEAD", "SYSTEM"));
  }

  @Test
  void an_objection_moves_as_the_table_says_and_not_otherwise(Platform platform, Wires wires) {
    var database = new Database(platform);
    var bridges = TestRegister.publish(wires);
    bridges.addResponsible("hrss");
    UUID grant = bridges.grantTo("edu");
    wires.rest().done(bridges.query("edu", grant, "B-7"));
    UUID id = wires.rest().done(bridges.objection("edu.system", grant, "B-7")).id("id");
    wires.rest().done(bridges.pushTitle("B-7", "海珠桥"));
    new TransitionCheck(
            CELLS,
            PARTIES,
            STAGES,
            READERS,
            "objection-not-found",
            (who, stage) -> isConcerned(who) || who.is("AUTHORITY") || who.is("AUDITOR"))
        .assertMatches(
            wires,
            stage -> put(database, id, stage),
            () -> database.text("select stage from objection where id = ?", id),
            new TransitionCheck.CaseCalls() {
              @Override
              public Call move(Actor who, String command) {
                return call(who, command, id);
              }

              @Override
              public Call read(Actor who) {
                return Call.by(who.account(), "getObjection").with("id", id);
              }

              @Override
              public String expected(Actor who, String stage, String command, String byTheCells) {
                boolean unrouted = who.account().equals("cab.head") && stage.equals("RAISED");
                return unrouted && Set.of("CORRECT", "REJECT").contains(command)
                    ? "not-permitted"
                    : byTheCells;
              }
            });
  }

  private static boolean isConcerned(Actor who) {
    return Set.of("REQUESTER", "PROVIDER").contains(who.party());
  }

  private static Call call(Actor who, String command, UUID id) {
    String by = who.account();
    var call =
        switch (command) {
          case "ROUTE" -> Call.by(by, "routeObjection").with("department", "cab");
          case "CORRECT" -> Call.by(by, "correctObjection").with("statement", "录入有误");
          case "REJECT" -> Call.by(by, "rejectObjection").with("reasons", "与档案一致");
          case "WITHDRAW" -> Call.by(by, "withdrawObjection").with("reasons", "已自行核实");
          default -> throw new IllegalArgumentException(command);
        };
    return call.with("id", id);
  }

  private static void put(Database database, UUID id, String stage) {
    boolean open = Set.of("RAISED", "VERIFYING").contains(stage);
    boolean corrected = stage.equals("CORRECTED");
    database.run(
        "delete from objection_receiver where objection = ?;"
            + " update objection_doubt set open = ? where objection = ?;"
            + " update objection set stage = ?, routing_authority = 'iic', responsible = ?, statement = ?,"
            + " decided_by = ?, decided_at = ?, corrected_version = ?,"
            + " corrected_items = cast(? as text[]), corrected_with = null where id = ?",
        id,
        open,
        id,
        stage,
        stage.equals("RAISED") ? null : "cab",
        open ? null : "已答复",
        open ? null : "cab.head",
        open ? null : OffsetDateTime.now(TestData.CHINA),
        corrected ? 2L : null,
        corrected ? "{title}" : null,
        id);
    LIMITS.put(
        database,
        id.toString(),
        switch (stage) {
          case "RAISED" -> Set.of("objection.route");
          case "VERIFYING" -> Set.of("objection.verify");
          default -> Set.of();
        });
  }
}

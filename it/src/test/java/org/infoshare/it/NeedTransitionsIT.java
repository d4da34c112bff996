package org.infoshare.it;

import static org.infoshare.it.ExpectedTransitions.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.infoshare.it.ExpectedTransitions.Actor;
import org.infoshare.it.ExpectedTransitions.Row;
import org.infoshare.launcher.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Every party, role, stage and command of a need that no entry answers: allowed or refused, and
 * why. The latest proposal is that of {@code cab}, so that {@code edu} may accept it; that {@code
 * cab} may where it is the other way round, another test tells.
 */
@ExtendWith(SharedPlatform.class)
class NeedTransitionsIT {

  private static final Map<String, String> PARTIES =
      Map.of(
          "edu", "REQUESTER",
          "cab", "PROVIDER",
          "iic", "AUTHORITY",
          "gov", "STRANGER",
          "hrss", "STRANGER");

  private static final List<String> STAGES =
      List.of(
          "DRAFT",
          "DEPT_REVIEW",
          "FILED",
          "NEGOTIATING",
          "UNANSWERED",
          "AGREED",
          "ORDERED",
          "PROVIDED",
          "REFUSED",
          "WITHDRAWN");

  private static final List<String> NEGOTIATED = List.of("NEGOTIATING", "UNANSWERED");

  private static final Set<String> READERS =
      Set.of("STAFF", "HEAD", "AUTHORITY", "REVIEWER", "GOVERNMENT", "AUDITOR");

  private static final ExpectedTransitions CELLS = new ExpectedTransitions(rows(), roles());

  private static List<Row> rows() {
    var rows = new ArrayList<Row>();
    rows.add(row("REQUESTER", "STAFF", "DRAFT", "AMEND", "DRAFT"));
    rows.add(row("REQUESTER", "STAFF", "DRAFT", "SUBMIT", "DEPT_REVIEW"));
    rows.add(row("REQUESTER", "HEAD", "DEPT_REVIEW", "RETURN", "DRAFT"));
    rows.add(row("REQUESTER", "HEAD", "DEPT_REVIEW", "FILE", "FILED"));
    rows.add(row("REQUESTER", "STAFF", "DRAFT", "WITHDRAW", "WITHDRAWN"));
    rows.add(row("REQUESTER", "STAFF", "DEPT_REVIEW", "WITHDRAW", "WITHDRAWN"));
    for (String open :
        List.of(
            "DRAFT", "DEPT_REVIEW", "FILED", "NEGOTIATING", "UNANSWERED", "AGREED", "ORDERED")) {
      rows.add(row("REQUESTER", "HEAD", open, "WITHDRAW", "WITHDRAWN"));
    }
    rows.add(row("AUTHORITY", "AUTHORITY", "FILED", "DESIGNATE", "NEGOTIATING"));
    for (String open : NEGOTIATED) {
      rows.add(row("PROVIDER", "STAFF", open, "REFUSE_COMPETENCE", "FILED"));
      rows.add(row("PROVIDER", "HEAD", open, "REFUSE_COMPETENCE", "FILED"));
      rows.add(row("REQUESTER", "STAFF", open, "PROPOSE", open));
      rows.add(row("REQUESTER", "HEAD", open, "PROPOSE", open));
      rows.add(row("PROVIDER", "HEAD", open, "PROPOSE", open));
      rows.add(row("REQUESTER", "HEAD", open, "AGREE", "AGREED"));
      rows.add(row("PROVIDER", "HEAD", open, "REFUSE", "REFUSED"));
      rows.add(row("PROVIDER", "HEAD", open, "REFER_TO_ENTRY", "REFUSED"));
    }
    for (String disputable : List.of("REFUSED", "UNANSWERED")) {
      rows.add(row("REQUESTER", "HEAD", disputable, "DISPUTE", disputable));
    }
    rows.add(row("PROVIDER", "STAFF", "ORDERED", "CARRY_OUT", "ORDERED"));
    return rows;
  }

  /** What opens a dispute is an operation of disputes, and tried there. */
  private static Map<String, Set<String>> roles() {
    return Map.ofEntries(
        Map.entry("AMEND", Set.of("STAFF")),
        Map.entry("SUBMIT", Set.of("STAFF")),
        Map.entry("RETURN", Set.of("HEAD")),
        Map.entry("FILE", Set.of("HEAD")),
        Map.entry("DESIGNATE", Set.of("AUTHORITY", "GOVERNMENT")),
        Map.entry("REFUSE_COMPETENCE", Set.of("STAFF", "HEAD")),
        Map.entry("PROPOSE", Set.of("STAFF", "HEAD")),
        Map.entry("AGREE", Set.of("HEAD")),
        Map.entry("REFUSE", Set.of("HEAD")),
        Map.entry("REFER_TO_ENTRY", Set.of("HEAD")),
        Map.entry("CARRY_OUT", Set.of("STAFF")),
        Map.entry("WITHDRAW", Set.of("STAFF", "HEAD")));
  }

  @Test
  void a_need_moves_as_the_table_says_and_not_otherwise(Platform platform, Wires wires) {
    var need = TestNeed.create(platform, wires);
    wires.rest().done(terms(need, "cab.head"));
    String entry = TestGrant.publishEntry(wires);
    var inStage =
        new NeedStageSetter(new Database(platform), need.id(), TestGrant.fileRequest(wires, entry));
    new TransitionCheck(
            CELLS, PARTIES, STAGES, READERS, "need-not-found", NeedTransitionsIT::isVisible)
        .assertMatches(
            wires,
            inStage::put,
            inStage::stage,
            new TransitionCheck.CaseCalls() {
              @Override
              public Call move(Actor who, String command) {
                return call(need, who, command, entry);
              }

              @Override
              public Call read(Actor who) {
                return need.call(who.account(), "getNeed");
              }

              @Override
              public String expected(Actor who, String stage, String command, String byTheCells) {
                return NeedTransitionsIT.expected(who, stage, command, byTheCells);
              }
            });
  }

  private static boolean isVisible(Actor who, String stage) {
    boolean filed = !Set.of("DRAFT", "DEPT_REVIEW").contains(stage);
    return switch (who.party()) {
      case "REQUESTER" -> true;
      case "PROVIDER" -> filed && !stage.equals("FILED");
      case "AUTHORITY" -> filed;
      default -> filed && who.is("AUDITOR");
    };
  }

  /** Whose proposal is the latest does not accept it. */
  private static String expected(Actor who, String stage, String command, String byTheCells) {
    boolean accepts = who.account().equals("cab.head") && command.equals("AGREE");
    if (!accepts || !isVisible(who, stage)) {
      return byTheCells;
    }
    return NEGOTIATED.contains(stage) ? "proposal-missing" : "wrong-stage";
  }

  private static Call call(TestNeed need, Actor who, String command, String entry) {
    String by = who.account();
    return switch (command) {
      case "AMEND" -> need.call(by, "amendNeed").with(TestNeed.content());
      case "SUBMIT" -> need.call(by, "submitNeed");
      case "RETURN" -> need.call(by, "returnNeed").with("reasons", "不全");
      case "FILE" -> need.call(by, "fileNeed");
      case "DESIGNATE" ->
          need.call(by, "designateNeedProvider").with("department", "cab").with("reasons", "由其负责");
      case "REFUSE_COMPETENCE" -> need.call(by, "refuseNeedCompetence").with("reasons", "由民政负责");
      case "PROPOSE" -> terms(need, by);
      case "AGREE" -> need.call(by, "agreeNeedTerms").with("proposal", NeedStageSetter.PROPOSAL);
      case "REFUSE" ->
          need.call(by, "refuseNeed").with("ground", "OUTSIDE_DUTY").with("reasons", "无关");
      case "REFER_TO_ENTRY" -> need.call(by, "referNeedToEntry").with("entry", entry);
      case "CARRY_OUT" -> need.executionCall(TestData.entry(TestData.unique("桥梁登记"))).as(by);
      case "WITHDRAW" -> need.call(by, "withdrawNeed").with("reasons", "不再需要");
      default -> throw new IllegalArgumentException(command);
    };
  }

  private static Call terms(TestNeed need, String by) {
    return need.call(by, "proposeNeedTerms")
        .with("entry", TestData.entry(TestData.unique("桥梁登记")))
        .with("mode", "SERVICE")
        .with("useFrom", TestData.today().toString())
        .with("useUntil", TestData.today().plusYears(1).toString());
  }
}

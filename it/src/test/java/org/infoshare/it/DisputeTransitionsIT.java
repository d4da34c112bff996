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
 * Every party, role, stage and command of a dispute under either rule-set: allowed or refused, and
 * why. Of the three reviewers beside the authority one stands for all.
 */
@Undisturbed
@ExtendWith(SharedPlatform.class)
class DisputeTransitionsIT {

  private static final Map<String, String> PARTIES =
      Map.of(
          "edu", "REQUESTER",
          "cab", "PROVIDER",
          "iic", "AUTHORITY",
          "legal", "REVIEWER",
          "gov", "GOVERNMENT",
          "hrss", "STRANGER");

  private static final Set<String> READERS =
      Set.of("STAFF", "HEAD", "AUTHORITY", "REVIEWER", "GOVERNMENT");

  private static final List<String> OVER =
      List.of(
          "SETTLED",
          "SETTLED_SHARE",
          "CLOSED_NO_SHARE",
          "ORDERED",
          "PROVIDED",
          "NON_COMPLIANT",
          "WITHDRAWN",
          "LAPSED");

  private static final List<String> OPEN_IN_2016 =
      List.of(
          "OPEN",
          "CONSULTING",
          "QUEUED",
          "JOINT_REVIEW",
          "REVIEWED_SHARE",
          "REVIEWED_NO_SHARE",
          "UNRESOLVED",
          "AT_GOVERNMENT");

  private static final List<String> OPEN_UNDER_THE_DECREE =
      List.of("OPEN", "NEGOTIATING", "AT_AUTHORITY", "AT_GOVERNMENT");

  @Test
  void under_the_rules_of_2016_a_dispute_moves_as_the_table_says_and_not_otherwise(
      Platform platform, Wires wires) {
    var rows = settling(OPEN_IN_2016);
    rows.add(row("AUTHORITY", "AUTHORITY", "OPEN", "CONSULT", "CONSULTING"));
    rows.add(row("AUTHORITY", "AUTHORITY", "CONSULTING", "WRITE_MINUTES", "CONSULTING"));
    rows.add(row("AUTHORITY", "AUTHORITY", "CONSULTING", "DECLARE_NO_AGREEMENT", "QUEUED"));
    rows.add(row("AUTHORITY", "AUTHORITY", "QUEUED", "REVIEW", "JOINT_REVIEW"));
    rows.add(row("AUTHORITY", "AUTHORITY", "JOINT_REVIEW", "GIVE_OPINION", "JOINT_REVIEW"));
    rows.add(row("REVIEWER", "REVIEWER", "JOINT_REVIEW", "GIVE_OPINION", "JOINT_REVIEW"));
    for (String stage : List.of("UNRESOLVED", "REVIEWED_SHARE", "REVIEWED_NO_SHARE")) {
      rows.add(row("REQUESTER", "HEAD", stage, "SUBMIT", "AT_GOVERNMENT"));
      rows.add(row("PROVIDER", "HEAD", stage, "SUBMIT", "AT_GOVERNMENT"));
    }
    walk(platform, wires, "gz-2016", rows, OPEN_IN_2016);
  }

  @Test
  void under_the_decree_a_dispute_moves_as_the_table_says_and_not_otherwise(
      Platform platform, Wires wires) {
    var rows = settling(OPEN_UNDER_THE_DECREE);
    for (String party : List.of("REQUESTER", "PROVIDER")) {
      for (String role : List.of("STAFF", "HEAD")) {
        rows.add(row(party, role, "OPEN", "WRITE_MINUTES", "NEGOTIATING"));
        rows.add(row(party, role, "NEGOTIATING", "WRITE_MINUTES", "NEGOTIATING"));
      }
      rows.add(row(party, "HEAD", "NEGOTIATING", "REFER", "AT_AUTHORITY"));
      rows.add(row(party, "HEAD", "AT_AUTHORITY", "APPROVE", "AT_AUTHORITY"));
    }
    rows.add(row("AUTHORITY", "AUTHORITY", "AT_AUTHORITY", "WRITE_MINUTES", "AT_AUTHORITY"));
    rows.add(row("AUTHORITY", "AUTHORITY", "AT_AUTHORITY", "PROPOSE", "AT_AUTHORITY"));
    rows.add(row("AUTHORITY", "AUTHORITY", "AT_AUTHORITY", "REPORT", "AT_GOVERNMENT"));
    walk(platform, wires, "cn-2025", rows, OPEN_UNDER_THE_DECREE);
  }

  /** What the parties may do until it is decided, and the ruling. */
  private static List<Row> settling(List<String> open) {
    var rows = new ArrayList<Row>();
    for (String stage : open) {
      rows.add(row("REQUESTER", "HEAD", stage, "OFFER_SETTLEMENT", stage));
      rows.add(row("PROVIDER", "HEAD", stage, "OFFER_SETTLEMENT", stage));
      rows.add(row("PROVIDER", "HEAD", stage, "CONCEDE", "SETTLED"));
      rows.add(row("REQUESTER", "HEAD", stage, "WITHDRAW", "WITHDRAWN"));
    }
    rows.add(row("GOVERNMENT", "HEAD", "AT_GOVERNMENT", "RULE_SHARE", "ORDERED"));
    rows.add(row("GOVERNMENT", "HEAD", "AT_GOVERNMENT", "RULE_NOT_SHARE", "CLOSED_NO_SHARE"));
    return rows;
  }

  /** A batch is opened for all that are queued at a seat, and tried there. */
  private static Map<String, Set<String>> roles() {
    return Map.ofEntries(
        Map.entry("CONSULT", Set.of("AUTHORITY", "GOVERNMENT")),
        Map.entry("WRITE_MINUTES", Set.of("STAFF", "HEAD", "AUTHORITY", "GOVERNMENT")),
        Map.entry("DECLARE_NO_AGREEMENT", Set.of("AUTHORITY", "GOVERNMENT")),
        Map.entry("GIVE_OPINION", Set.of("REVIEWER", "AUTHORITY")),
        Map.entry("SUBMIT", Set.of("HEAD")),
        Map.entry("REFER", Set.of("HEAD")),
        Map.entry("PROPOSE", Set.of("AUTHORITY")),
        Map.entry("APPROVE", Set.of("HEAD")),
        Map.entry("REPORT", Set.of("AUTHORITY")),
        Map.entry("OFFER_SETTLEMENT", Set.of("HEAD")),
        Map.entry("CONCEDE", Set.of("HEAD")),
        Map.entry("RULE_SHARE", Set.of("GOVERNMENT")),
        Map.entry("RULE_NOT_SHARE", Set.of("GOVERNMENT")),
        Map.entry("WITHDRAW", Set.of("HEAD")));
  }

  private static void walk(
      Platform platform, Wires wires, String ruleSet, List<Row> rows, List<String> open) {
    var cells = new ExpectedTransitions(rows, roles());
    var stages = new ArrayList<>(open);
    stages.addAll(OVER);
    var dispute =
        TestDispute.refuseAndOpen(
            platform, wires, wires.rest(), "edu", TestGrant.publishEntry(wires), ruleSet);
    var inStage = DisputeStageSetter.create(platform, dispute);
    new TransitionCheck(
            cells, PARTIES, stages, READERS, "dispute-not-found", DisputeTransitionsIT::isVisible)
        .assertMatches(
            wires,
            inStage::put,
            inStage::stage,
            new TransitionCheck.CaseCalls() {
              @Override
              public Call move(Actor who, String command) {
                return call(dispute, who, command);
              }

              @Override
              public Call read(Actor who) {
                return dispute.call(who.account(), "getDispute");
              }
            });
  }

  /** The reviewers read a dispute from when it waits for them. */
  private static boolean isVisible(Actor who, String stage) {
    return switch (who.party()) {
      case "STRANGER" -> false;
      case "REVIEWER" -> Set.of("QUEUED", "JOINT_REVIEW").contains(stage);
      default -> true;
    };
  }

  private static Call call(TestDispute dispute, Actor who, String command) {
    String by = who.account();
    return switch (command) {
      case "CONSULT" -> dispute.callWithText(by, "conveneConsultation");
      case "WRITE_MINUTES" -> dispute.callWithText(by, "writeDisputeMinutes");
      case "DECLARE_NO_AGREEMENT" -> dispute.callWithText(by, "declareDisputeNoAgreement");
      case "GIVE_OPINION" -> dispute.opinion(by, "SHARE");
      case "SUBMIT" -> dispute.callWithText(by, "submitDisputeToGovernment");
      case "REFER" -> dispute.callWithText(by, "referDisputeToAuthority");
      case "PROPOSE" ->
          dispute.callWithText(by, "proposeDisputeResult").with("items", List.of("bridge"));
      case "APPROVE" ->
          dispute.call(by, "approveDisputeResult").with("proposal", DisputeStageSetter.PROPOSAL);
      case "REPORT" -> dispute.callWithText(by, "reportDisputeToGovernment");
      case "OFFER_SETTLEMENT" ->
          dispute.callWithText(by, "offerDisputeSettlement").with("items", List.of("bridge"));
      case "CONCEDE" -> dispute.callWithText(by, "concedeDispute");
      case "RULE_SHARE" -> dispute.decisionCall(by, true);
      case "RULE_NOT_SHARE" -> dispute.decisionCall(by, false);
      case "WITHDRAW" -> dispute.call(by, "withdrawDispute").with("reasons", "已另行解决");
      default -> throw new IllegalArgumentException(command);
    };
  }
}

package org.infoshare.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.infoshare.it.ExpectedTransitions.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.infoshare.it.ExpectedTransitions.Actor;
import org.infoshare.it.ExpectedTransitions.Row;
import org.infoshare.launcher.Platform;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every party, role, stage and command of a request: allowed or refused, and why.
 *
 * <p>While an extension waits to be decided counts as a stage of its own here, {@code
 * FILED_EXTENDING}; {@code th-auth} has the request on its way.
 */
@ExtendWith(SharedPlatform.class)
class RequestTransitionsIT {

  private static final Map<String, String> PARTIES =
      Map.of(
          "cab", "PROVIDER",
          "iic", "AUTHORITY",
          "edu", "REQUESTER",
          "th-auth", "RELAY",
          "hrss", "STRANGER");

  private static final String EXTENDING = "FILED_EXTENDING";

  private static final ExpectedTransitions CELLS = new ExpectedTransitions(rows(), roles());

  private static final List<String> STAGES =
      List.of(
          "DRAFT",
          "DEPT_REVIEW",
          "RELAYING",
          "FILED",
          EXTENDING,
          "SUPPLEMENT",
          "AGREED",
          "REFUSED",
          "UNANSWERED",
          "PROVIDED",
          "LATE",
          "SUSPENDED",
          "TERMINATED",
          "DISPOSED",
          "WITHDRAWN");

  private static final Set<String> READERS = Set.of("STAFF", "HEAD", "AUTHORITY");

  /** Decree 809 art. 20. */
  @ParameterizedTest
  @ValueSource(strings = {"PROVIDER", "AUTHORITY", "REQUESTER", "RELAY", "STRANGER", "NONE"})
  void a_request_moves_as_the_table_says_and_not_otherwise(
      String party, Platform platform, Wires wires) {
    var database = new Database(platform);
    String entry = TestGrant.publishEntry(wires);
    UUID id = TestGrant.fileRequest(wires, entry);
    var contradictions =
        new Contradictions(
            CELLS,
            wires,
            stage -> RequestStageSetter.put(database, id, stage),
            () -> stage(database, id));
    for (Actor who : callers(party)) {
      for (String stage : STAGES) {
        boolean visible = isVisible(who, stage);
        for (String command : CELLS.roles().keySet()) {
          String expected = expected(who, stage, command, visible);
          contradictions.move(who, stage, command, expected, call(who, command, id, entry));
        }
        String unread = visible ? "none" : "request-not-found";
        contradictions.read(
            who,
            stage,
            READERS.stream().anyMatch(who::is) ? unread : "access-denied",
            Call.by(who.account(), "getRequest").with("id", id));
      }
    }
    assertThat(contradictions.found()).isEmpty();
  }

  private static List<Actor> callers(String party) {
    return ExpectedTransitions.allActors(PARTIES).stream()
        .filter(who -> who.party().equals(party))
        .toList();
  }

  private static boolean isVisible(Actor who, String stage) {
    boolean filed = !Set.of("DRAFT", "DEPT_REVIEW").contains(stage);
    boolean received = filed && !stage.equals("RELAYING");
    return switch (who.party()) {
      case "REQUESTER" -> true;
      case "RELAY" -> filed && who.is("AUTHORITY");
      case "PROVIDER" -> received;
      case "AUTHORITY" -> received && who.is("AUTHORITY");
      default -> false;
    };
  }

  /** What was asked for is not asked for again, and what was not is not decided on. */
  private static String expected(Actor who, String stage, String command, boolean visible) {
    if (who.account().equals("cab.head")
        && stage.equals(EXTENDING)
        && command.equals("ASK_EXTENSION")) {
      return "extension-asked-already";
    }
    boolean decides = Set.of("APPROVE_EXTENSION", "REFUSE_EXTENSION").contains(command);
    if (decides
        && who.party().equals("AUTHORITY")
        && who.is("AUTHORITY")
        && stage.equals("FILED")) {
      return "extension-not-asked";
    }
    return CELLS.expected(who, stage, command, visible, "request-not-found");
  }

  private static List<Row> rows() {
    var rows = new ArrayList<Row>();
    rows.add(row("REQUESTER", "STAFF", "DRAFT", "AMEND", "DRAFT"));
    rows.add(row("REQUESTER", "STAFF", "DRAFT", "SUBMIT", "DEPT_REVIEW"));
    rows.add(row("REQUESTER", "HEAD", "DEPT_REVIEW", "RETURN", "DRAFT"));
    rows.add(row("REQUESTER", "HEAD", "DEPT_REVIEW", "FILE", "FILED"));
    rows.add(row("RELAY", "AUTHORITY", "RELAYING", "FORWARD", "FILED"));
    for (String filed : List.of("FILED", EXTENDING)) {
      rows.add(row("PROVIDER", "STAFF", filed, "ASK_SUPPLEMENT", "SUPPLEMENT"));
      rows.add(row("PROVIDER", "HEAD", filed, "ASK_SUPPLEMENT", "SUPPLEMENT"));
      rows.add(row("PROVIDER", "HEAD", filed, "CONSENT", "AGREED"));
      rows.add(row("PROVIDER", "HEAD", filed, "REFUSE", "REFUSED"));
    }
    rows.add(row("REQUESTER", "STAFF", "SUPPLEMENT", "SUPPLEMENT", "FILED"));
    rows.add(row("REQUESTER", "HEAD", "SUPPLEMENT", "SUPPLEMENT", "FILED"));
    rows.add(row("PROVIDER", "HEAD", "FILED", "ASK_EXTENSION", EXTENDING));
    rows.add(row("AUTHORITY", "AUTHORITY", EXTENDING, "APPROVE_EXTENSION", "FILED"));
    rows.add(row("AUTHORITY", "AUTHORITY", EXTENDING, "REFUSE_EXTENSION", "FILED"));
    rows.add(row("PROVIDER", "HEAD", "UNANSWERED", "CONSENT", "AGREED"));
    rows.add(row("PROVIDER", "HEAD", "UNANSWERED", "REFUSE", "REFUSED"));
    for (String owed : List.of("AGREED", "LATE")) {
      for (String role : List.of("STAFF", "HEAD", "SYSTEM")) {
        rows.add(row("PROVIDER", role, owed, "PROVIDE", "PROVIDED"));
      }
    }
    for (String used : List.of("PROVIDED", "SUSPENDED", "TERMINATED")) {
      rows.add(row("REQUESTER", "HEAD", used, "DISPOSE", "DISPOSED"));
    }
    for (String open :
        List.of("DRAFT", "DEPT_REVIEW", "RELAYING", "FILED", EXTENDING, "SUPPLEMENT")) {
      rows.add(row("REQUESTER", "STAFF", open, "WITHDRAW", "WITHDRAWN"));
      rows.add(row("REQUESTER", "HEAD", open, "WITHDRAW", "WITHDRAWN"));
    }
    rows.add(row("REQUESTER", "STAFF", "UNANSWERED", "WITHDRAW", "WITHDRAWN"));
    for (String waiting : List.of("UNANSWERED", "AGREED", "LATE")) {
      rows.add(row("REQUESTER", "HEAD", waiting, "WITHDRAW", "WITHDRAWN"));
    }
    for (String disputable :
        List.of("REFUSED", "UNANSWERED", "AGREED", "LATE", "PROVIDED", "SUSPENDED")) {
      rows.add(row("REQUESTER", "HEAD", disputable, "DISPUTE", disputable));
    }
    return rows;
  }

  /** What opens a dispute is an operation of disputes, and tried there. */
  private static Map<String, Set<String>> roles() {
    return Map.ofEntries(
        Map.entry("AMEND", Set.of("STAFF")),
        Map.entry("SUBMIT", Set.of("STAFF")),
        Map.entry("RETURN", Set.of("HEAD")),
        Map.entry("FILE", Set.of("HEAD")),
        Map.entry("FORWARD", Set.of("AUTHORITY")),
        Map.entry("ASK_SUPPLEMENT", Set.of("STAFF", "HEAD")),
        Map.entry("SUPPLEMENT", Set.of("STAFF", "HEAD")),
        Map.entry("ASK_EXTENSION", Set.of("HEAD")),
        Map.entry("APPROVE_EXTENSION", Set.of("AUTHORITY", "GOVERNMENT")),
        Map.entry("REFUSE_EXTENSION", Set.of("AUTHORITY", "GOVERNMENT")),
        Map.entry("CONSENT", Set.of("HEAD")),
        Map.entry("REFUSE", Set.of("HEAD")),
        Map.entry("PROVIDE", Set.of("STAFF", "HEAD", "SYSTEM")),
        Map.entry("DISPOSE", Set.of("HEAD")),
        Map.entry("WITHDRAW", Set.of("STAFF", "HEAD")));
  }

  private static Call call(Actor who, String command, UUID id, String entry) {
    String by = who.account();
    var call =
        switch (command) {
          case "AMEND" ->
              Call.by(by, "amendRequest").with(TestData.request(entry, "bridge", "title"));
          case "SUBMIT" -> Call.by(by, "submitRequest");
          case "RETURN" -> Call.by(by, "returnRequest").with("reasons", "不全");
          case "FILE" -> Call.by(by, "fileRequest");
          case "FORWARD" -> Call.by(by, "forwardRequest");
          case "ASK_SUPPLEMENT" ->
              Call.by(by, "askRequestSupplement").with("missingInformation", List.of("缺条款"));
          case "SUPPLEMENT" -> Call.by(by, "supplementRequest").with("response", "已补条款");
          case "ASK_EXTENSION" ->
              Call.by(by, "askRequestExtension").with("workingDays", 5).with("reasons", "案情复杂");
          case "APPROVE_EXTENSION" -> Call.by(by, "approveRequestExtension").with("reasons", "同意");
          case "REFUSE_EXTENSION" -> Call.by(by, "refuseRequestExtension").with("reasons", "理由不足");
          case "CONSENT" -> Call.by(by, "consentRequest").with("items", List.of("bridge", "title"));
          case "REFUSE" ->
              Call.by(by, "refuseRequest").with("ground", "OTHER").with("reasons", "无");
          case "PROVIDE" ->
              Call.by(by, "reportRequestProvision").with("mode", "FILE").with("note", "光盘");
          case "DISPOSE" ->
              Call.by(by, "reportRequestDisposal")
                  .with("method", "DESTROYED")
                  .with("statement", "已销毁")
                  .with("disposedOn", TestData.today().toString());
          default -> Call.by(by, "withdrawRequest").with("reasons", "不需要");
        };
    return call.with("id", id);
  }

  private static String stage(Database database, UUID id) {
    return database.text(
        "select stage || case when stage = 'FILED' and extension_asked_at is not null"
            + " and extension_decided_at is null then '_EXTENDING' else '' end"
            + " from sharing_request where id = ?",
        id);
  }
}

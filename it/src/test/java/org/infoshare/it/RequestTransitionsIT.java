package org.infoshare.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.infoshare.it.Cells.row;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.infoshare.it.Cells.Who;
import org.infoshare.launcher.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every party, role, stage and command of a request: allowed or refused, and why. */
@ExtendWith(SharedPlatform.class)
class RequestTransitionsIT {

  private static final Map<String, String> PARTIES =
      Map.of("cab", "PROVIDER", "iic", "AUTHORITY", "edu", "REQUESTER", "hrss", "STRANGER");

  private static final Cells CELLS =
      new Cells(
          List.of(
              row("REQUESTER", "STAFF", "DRAFT", "AMEND", "DRAFT"),
              row("REQUESTER", "STAFF", "DRAFT", "SUBMIT", "DEPT_REVIEW"),
              row("REQUESTER", "HEAD", "DEPT_REVIEW", "RETURN", "DRAFT"),
              row("REQUESTER", "HEAD", "DEPT_REVIEW", "FILE", "FILED"),
              row("PROVIDER", "HEAD", "FILED", "CONSENT", "PROVIDED"),
              row("PROVIDER", "HEAD", "FILED", "REFUSE", "REFUSED"),
              row("REQUESTER", "STAFF", "DRAFT", "WITHDRAW", "WITHDRAWN"),
              row("REQUESTER", "STAFF", "DEPT_REVIEW", "WITHDRAW", "WITHDRAWN"),
              row("REQUESTER", "STAFF", "FILED", "WITHDRAW", "WITHDRAWN"),
              row("REQUESTER", "HEAD", "DRAFT", "WITHDRAW", "WITHDRAWN"),
              row("REQUESTER", "HEAD", "DEPT_REVIEW", "WITHDRAW", "WITHDRAWN"),
              row("REQUESTER", "HEAD", "FILED", "WITHDRAW", "WITHDRAWN")),
          Map.of(
              "AMEND", Set.of("STAFF"),
              "SUBMIT", Set.of("STAFF"),
              "RETURN", Set.of("HEAD"),
              "FILE", Set.of("HEAD"),
              "CONSENT", Set.of("HEAD"),
              "REFUSE", Set.of("HEAD"),
              "WITHDRAW", Set.of("STAFF", "HEAD")));

  private static final List<String> STAGES =
      List.of(
          "DRAFT",
          "DEPT_REVIEW",
          "FILED",
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

  @Test
  void a_request_moves_as_the_table_says_and_not_otherwise(Platform platform, Wires wires) {
    var database = new Database(platform);
    String entry = Arranged.publishedEntry(wires);
    UUID id = Arranged.submittedRequest(wires, entry);
    var contradictions =
        new Contradictions(
            CELLS,
            wires,
            stage -> set(database, id, stage),
            () -> database.text("select stage from sharing_request where id = ?", id));
    for (Who who : Cells.everybody(PARTIES)) {
      for (String stage : STAGES) {
        boolean filed = !Set.of("DRAFT", "DEPT_REVIEW").contains(stage);
        boolean visible =
            who.party().equals("REQUESTER")
                || (filed && who.party().equals("PROVIDER"))
                || (filed && who.party().equals("AUTHORITY") && who.is("AUTHORITY"));
        for (String command : CELLS.roles().keySet()) {
          String expected = CELLS.expected(who, stage, command, visible, "request-not-found");
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

  private static Call call(Who who, String command, UUID id, String entry) {
    String by = who.account();
    var call =
        switch (command) {
          case "AMEND" -> Call.by(by, "amendRequest").with(Given.request(entry, "bridge", "title"));
          case "SUBMIT" -> Call.by(by, "submitRequest");
          case "RETURN" -> Call.by(by, "returnRequest").with("reasons", "不全");
          case "FILE" -> Call.by(by, "fileRequest");
          case "CONSENT" -> Call.by(by, "consentRequest").with("items", List.of("bridge", "title"));
          case "REFUSE" ->
              Call.by(by, "refuseRequest").with("ground", "OTHER").with("reasons", "无");
          default -> Call.by(by, "withdrawRequest").with("reasons", "不需要");
        };
    return call.with("id", id);
  }

  private static void set(Database database, UUID id, String stage) {
    boolean filed = !Set.of("DRAFT", "DEPT_REVIEW").contains(stage);
    boolean refused = stage.equals("REFUSED");
    database.run("delete from access_grant where request_id = ?", id);
    database.run(
        "update sharing_request set stage = ?, filed_at = ?, rule_set = ?, entry_version = ?,"
            + " received_on = cast(? as date), answer_days = ?, answer_ledger = ?,"
            + " answer_due = null, answer_open = null, answer_source = null, answer_tag = null, consented = ?, decided_items = ?,"
            + " refusal_ground = ?, decision_reasons = ?, decided_by = ?, decided_at = ?,"
            + " grant_id = null, return_reason = null where id = ?",
        stage,
        filed ? OffsetDateTime.now(Given.CHINA) : null,
        filed ? "cn-2025" : null,
        filed ? 1 : null,
        filed ? Given.today().toString() : null,
        filed ? 10 : null,
        filed ? "[]" : null,
        refused ? false : null,
        refused ? "" : null,
        refused ? "OTHER" : null,
        refused ? "无" : null,
        refused ? "cab.head" : null,
        refused ? OffsetDateTime.now(Given.CHINA) : null,
        id);
  }
}

package org.infoshare.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.infoshare.it.Cells.row;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.infoshare.it.Cells.Who;
import org.infoshare.launcher.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Every party, role, stage and command: allowed or refused, and for the right reason. All cells
 * over REST, the allowed ones over SOAP too; the stages are set by the owner of the database.
 */
@ExtendWith(SharedPlatform.class)
class TransitionsIT {

  private static final Map<String, String> TO_ENTRIES =
      Map.of("cab", "PROVIDER", "iic", "AUTHORITY", "th-auth", "STRANGER", "edu", "STRANGER");

  private static final Map<String, String> TO_REQUESTS =
      Map.of("cab", "PROVIDER", "iic", "AUTHORITY", "edu", "REQUESTER", "hrss", "STRANGER");

  private static final Cells ENTRIES =
      new Cells(
          List.of(
              row("PROVIDER", "STAFF", "DRAFT", "AMEND"),
              row("PROVIDER", "STAFF", "DRAFT", "SUBMIT"),
              row("PROVIDER", "STAFF", "RETURNED", "AMEND"),
              row("PROVIDER", "STAFF", "RETURNED", "SUBMIT"),
              row("PROVIDER", "HEAD", "DEPT_REVIEW", "APPROVE"),
              row("PROVIDER", "HEAD", "DEPT_REVIEW", "RETURN"),
              row("AUTHORITY", "AUTHORITY", "SUBMITTED", "RETURN"),
              row("AUTHORITY", "AUTHORITY", "SUBMITTED", "PUBLISH")),
          Map.of(
              "AMEND", Set.of("STAFF"),
              "SUBMIT", Set.of("STAFF"),
              "APPROVE", Set.of("HEAD"),
              "RETURN", Set.of("HEAD", "AUTHORITY"),
              "PUBLISH", Set.of("AUTHORITY")));

  private static final Cells REQUESTS =
      new Cells(
          List.of(
              row("REQUESTER", "STAFF", "DRAFT", "AMEND"),
              row("REQUESTER", "STAFF", "DRAFT", "SUBMIT"),
              row("REQUESTER", "HEAD", "DEPT_REVIEW", "RETURN"),
              row("REQUESTER", "HEAD", "DEPT_REVIEW", "FILE"),
              row("PROVIDER", "HEAD", "FILED", "CONSENT"),
              row("PROVIDER", "HEAD", "FILED", "REFUSE"),
              row("REQUESTER", "STAFF", "DRAFT", "WITHDRAW"),
              row("REQUESTER", "STAFF", "DEPT_REVIEW", "WITHDRAW"),
              row("REQUESTER", "STAFF", "FILED", "WITHDRAW"),
              row("REQUESTER", "HEAD", "DRAFT", "WITHDRAW"),
              row("REQUESTER", "HEAD", "DEPT_REVIEW", "WITHDRAW"),
              row("REQUESTER", "HEAD", "FILED", "WITHDRAW")),
          Map.of(
              "AMEND", Set.of("STAFF"),
              "SUBMIT", Set.of("STAFF"),
              "RETURN", Set.of("HEAD"),
              "FILE", Set.of("HEAD"),
              "CONSENT", Set.of("HEAD"),
              "REFUSE", Set.of("HEAD"),
              "WITHDRAW", Set.of("STAFF", "HEAD")));

  /** A suspension by the provider and one by the authority count as two stages here. */
  private static final Cells GRANTS =
      new Cells(
          List.of(
              row("PROVIDER", "HEAD", "ACTIVE", "SUSPEND"),
              row("AUTHORITY", "AUTHORITY", "ACTIVE", "SUSPEND"),
              row("PROVIDER", "HEAD", "PROVIDER", "RESTORE"),
              row("AUTHORITY", "AUTHORITY", "PROVIDER", "RESTORE"),
              row("AUTHORITY", "AUTHORITY", "AUTHORITY", "RESTORE")),
          Map.of(
              "SUSPEND", Set.of("HEAD", "AUTHORITY"),
              "RESTORE", Set.of("HEAD", "AUTHORITY")));

  private static final List<String> REQUEST_STAGES =
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
  void an_entry_moves_as_the_table_says_and_not_otherwise(Platform platform, Wires wires) {
    var database = new Database(platform);
    String code = Arranged.draftedEntry(wires);
    var surprises = new ArrayList<String>();
    for (Who who : Cells.everybody(TO_ENTRIES)) {
      for (String stage : List.of("DRAFT", "DEPT_REVIEW", "SUBMITTED", "RETURNED", "PUBLISHED")) {
        boolean visible =
            stage.equals("PUBLISHED")
                || (who.party().equals("PROVIDER") && (who.is("STAFF") || who.is("HEAD")))
                || (who.party().equals("AUTHORITY") && who.is("AUTHORITY"));
        for (String command : ENTRIES.roles().keySet()) {
          String expected = ENTRIES.expected(who, stage, command, visible, "entry-not-found");
          for (Wire wire : tried(expected, wires)) {
            setEntry(database, code, stage);
            String found = reason(wire.call(entryCall(who, command, code)));
            compare(surprises, who, stage, command, wire, expected, found);
          }
        }
        setEntry(database, code, stage);
        var seen = wires.rest().call(Call.by(who.account(), "getEntry").with("code", code));
        assertThat(seen.isRefused()).as("%s sees %s", who, stage).isEqualTo(!visible);
        if (visible) {
          compareOffers(surprises, who, stage, ENTRIES.allowed(who, stage), seen);
        }
      }
    }
    assertThat(surprises).isEmpty();
  }

  @Test
  void a_request_moves_as_the_table_says_and_not_otherwise(Platform platform, Wires wires) {
    var database = new Database(platform);
    String entry = Arranged.publishedEntry(wires);
    UUID id = Arranged.submittedRequest(wires, entry);
    var surprises = new ArrayList<String>();
    for (Who who : Cells.everybody(TO_REQUESTS)) {
      for (String stage : REQUEST_STAGES) {
        boolean filed = !Set.of("DRAFT", "DEPT_REVIEW").contains(stage);
        boolean visible =
            who.party().equals("REQUESTER")
                || (filed && who.party().equals("PROVIDER"))
                || (filed && who.party().equals("AUTHORITY") && who.is("AUTHORITY"));
        for (String command : REQUESTS.roles().keySet()) {
          String expected = REQUESTS.expected(who, stage, command, visible, "request-not-found");
          for (Wire wire : tried(expected, wires)) {
            setRequest(database, id, stage);
            String found = reason(wire.call(requestCall(who, command, id, entry)));
            compare(surprises, who, stage, command, wire, expected, found);
          }
        }
        if (visible && READERS.stream().anyMatch(who::is)) {
          setRequest(database, id, stage);
          var seen = wires.rest().done(Call.by(who.account(), "getRequest").with("id", id));
          compareOffers(surprises, who, stage, REQUESTS.allowed(who, stage), seen);
        }
      }
    }
    assertThat(surprises).isEmpty();
  }

  @Test
  void a_grant_is_suspended_and_restored_as_the_table_says_and_not_otherwise(
      Platform platform, Wires wires) {
    var database = new Database(platform);
    UUID id = Arranged.on(platform, wires).grant();
    var surprises = new ArrayList<String>();
    for (Who who : Cells.everybody(TO_REQUESTS)) {
      boolean visible =
          Set.of("REQUESTER", "PROVIDER").contains(who.party())
              || (who.party().equals("AUTHORITY") && who.is("AUTHORITY"));
      for (String stage : List.of("ACTIVE", "PROVIDER", "AUTHORITY")) {
        for (String command : GRANTS.roles().keySet()) {
          String expected = expectedOfGrant(who, stage, command, visible);
          for (Wire wire : tried(expected, wires)) {
            setGrant(database, id, stage);
            String operation = command.equals("SUSPEND") ? "suspendGrant" : "restoreGrant";
            var call = Call.by(who.account(), operation).with("id", id).with("reason", "核查");
            compare(surprises, who, stage, command, wire, expected, reason(wire.call(call)));
          }
        }
        if (visible && (READERS.stream().anyMatch(who::is) || who.is("SYSTEM"))) {
          setGrant(database, id, stage);
          var seen = wires.rest().done(Call.by(who.account(), "getGrant").with("id", id));
          compareOffers(surprises, who, stage, GRANTS.allowed(who, stage), seen);
        }
      }
    }
    assertThat(surprises).isEmpty();
  }

  /** What the authority suspended the provider may not restore, in whatever stage. */
  private static String expectedOfGrant(Who who, String stage, String command, boolean visible) {
    boolean overruled =
        who.account().equals("cab.head") && stage.equals("AUTHORITY") && command.equals("RESTORE");
    return overruled
        ? "not-permitted"
        : GRANTS.expected(who, stage, command, visible, "grant-not-found");
  }

  /** What is allowed is tried on both wires; of the refusals other tests try a sample on SOAP. */
  private static List<Wire> tried(String expected, Wires wires) {
    return expected.equals("none") ? List.of(wires.rest(), wires.soap11()) : List.of(wires.rest());
  }

  private static String reason(Answer answer) {
    return answer.isRefused() ? answer.reason() : "none";
  }

  private static void compare(
      List<String> surprises,
      Who who,
      String stage,
      String command,
      Wire wire,
      String expected,
      String found) {
    if (!found.equals(expected)) {
      surprises.add(
          "%s in %s by %s over %s: %s instead of %s"
              .formatted(command, stage, who.account(), wire, found, expected));
    }
  }

  private static void compareOffers(
      List<String> surprises, Who who, String stage, Set<String> expected, Answer seen) {
    var offered = new TreeSet<>(seen.texts("commands"));
    if (!offered.equals(expected)) {
      surprises.add(
          "%s in %s is offered %s instead of %s"
              .formatted(who.account(), stage, offered, expected));
    }
  }

  private static Call entryCall(Who who, String command, String code) {
    var call =
        switch (command) {
          case "AMEND" -> Call.by(who.account(), "amendEntry").with(Given.entry("桥梁登记"));
          case "SUBMIT" -> Call.by(who.account(), "submitEntry");
          case "APPROVE" -> Call.by(who.account(), "approveEntry");
          case "RETURN" -> Call.by(who.account(), "returnEntry").with("reasons", "不全");
          default -> Call.by(who.account(), "publishEntry");
        };
    return call.with("code", code);
  }

  private static Call requestCall(Who who, String command, UUID id, String entry) {
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

  private static void setEntry(Database database, String code, String stage) {
    boolean published = stage.equals("PUBLISHED");
    database.run("delete from entry_version where entry_code = ?", code);
    database.run(
        "update catalogue_entry set stage = ?, published_version = ?, published_at = ?,"
            + " return_reason = null, approved_by = null where code = ?",
        stage,
        published ? 1 : null,
        published ? OffsetDateTime.now(Given.CHINA) : null,
        code);
  }

  private static void setRequest(Database database, UUID id, String stage) {
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

  private static void setGrant(Database database, UUID id, String stage) {
    boolean active = stage.equals("ACTIVE");
    database.run(
        "update access_grant set stage = ?, suspended_by = ?, suspension_reason = ? where id = ?",
        active ? "ACTIVE" : "SUSPENDED",
        active ? null : stage,
        active ? null : "核查",
        id);
  }
}

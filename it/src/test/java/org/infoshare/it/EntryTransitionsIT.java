package org.infoshare.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.infoshare.it.ExpectedTransitions.row;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.infoshare.it.ExpectedTransitions.Actor;
import org.infoshare.launcher.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Every party, role, stage and command of an entry: allowed or refused, and why.
 *
 * <p>A working copy beside the published version counts as a stage of its own here, written {@code
 * _2} after the stage of the working copy.
 */
@ExtendWith(SharedPlatform.class)
class EntryTransitionsIT {

  private static final String PASSWORD = "a better one of my own";

  private static final Map<String, String> PARTIES =
      Map.of("cab", "PROVIDER", "iic", "AUTHORITY", "th-auth", "STRANGER", "edu", "STRANGER");

  private static final ExpectedTransitions CELLS =
      new ExpectedTransitions(
          List.of(
              row("PROVIDER", "STAFF", "DRAFT", "AMEND", "DRAFT"),
              row("PROVIDER", "STAFF", "DRAFT", "ASSESS", "DRAFT"),
              row("PROVIDER", "STAFF", "DRAFT", "SUBMIT", "DEPT_REVIEW"),
              row("PROVIDER", "STAFF", "DRAFT", "DROP", "DROPPED"),
              row("PROVIDER", "DEPARTMENT_HEAD", "DEPT_REVIEW", "APPROVE", "SUBMITTED"),
              row("PROVIDER", "DEPARTMENT_HEAD", "DEPT_REVIEW", "RETURN", "DRAFT"),
              row("AUTHORITY", "AUTHORITY", "SUBMITTED", "RETURN", "RETURNED"),
              row("AUTHORITY", "AUTHORITY", "SUBMITTED", "PUBLISH", "PUBLISHED"),
              row("PROVIDER", "STAFF", "RETURNED", "AMEND", "RETURNED"),
              row("PROVIDER", "STAFF", "RETURNED", "ASSESS", "RETURNED"),
              row("PROVIDER", "STAFF", "RETURNED", "SUBMIT", "DEPT_REVIEW"),
              row("PROVIDER", "STAFF", "RETURNED", "DROP", "DROPPED"),
              row("PROVIDER", "STAFF", "PUBLISHED", "REVISE", "DRAFT_2"),
              row("PROVIDER", "STAFF", "DRAFT_2", "AMEND", "DRAFT_2"),
              row("PROVIDER", "STAFF", "DRAFT_2", "ASSESS", "DRAFT_2"),
              row("PROVIDER", "STAFF", "DRAFT_2", "SUBMIT", "DEPT_REVIEW_2"),
              row("PROVIDER", "STAFF", "DRAFT_2", "DISCARD", "PUBLISHED"),
              row("PROVIDER", "HEAD", "DEPT_REVIEW_2", "ACKNOWLEDGE", "DEPT_REVIEW_2"),
              row("PROVIDER", "DEPARTMENT_HEAD", "DEPT_REVIEW_2", "APPROVE", "SUBMITTED_2"),
              row("PROVIDER", "DEPARTMENT_HEAD", "DEPT_REVIEW_2", "RETURN", "DRAFT_2"),
              row("PROVIDER", "HEAD", "SUBMITTED_2", "ACKNOWLEDGE", "SUBMITTED_2"),
              row("AUTHORITY", "AUTHORITY", "SUBMITTED_2", "RETURN", "RETURNED_2"),
              row("AUTHORITY", "AUTHORITY", "SUBMITTED_2", "PUBLISH", "PUBLISHED"),
              row("PROVIDER", "STAFF", "RETURNED_2", "AMEND", "RETURNED_2"),
              row("PROVIDER", "STAFF", "RETURNED_2", "ASSESS", "RETURNED_2"),
              row("PROVIDER", "STAFF", "RETURNED_2", "SUBMIT", "DEPT_REVIEW_2"),
              row("PROVIDER", "STAFF", "RETURNED_2", "DISCARD", "PUBLISHED"),
              row("PROVIDER", "HEAD", "PUBLISHED", "PROPOSE_WITHDRAWAL", "WITHDRAWING"),
              row("PROVIDER", "HEAD", "WITHDRAWING", "RETURN", "PUBLISHED"),
              row("AUTHORITY", "AUTHORITY", "WITHDRAWING", "RETURN", "PUBLISHED"),
              row("AUTHORITY", "AUTHORITY", "WITHDRAWING", "WITHDRAW", "WITHDRAWN")),
          Map.ofEntries(
              Map.entry("AMEND", Set.of("STAFF")),
              Map.entry("ASSESS", Set.of("STAFF")),
              Map.entry("SUBMIT", Set.of("STAFF")),
              Map.entry("APPROVE", Set.of("DEPARTMENT_HEAD")),
              Map.entry("RETURN", Set.of("HEAD", "DEPARTMENT_HEAD", "AUTHORITY")),
              Map.entry("PUBLISH", Set.of("AUTHORITY")),
              Map.entry("REVISE", Set.of("STAFF")),
              Map.entry("DISCARD", Set.of("STAFF")),
              Map.entry("DROP", Set.of("STAFF")),
              Map.entry("ACKNOWLEDGE", Set.of("HEAD")),
              Map.entry("PROPOSE_WITHDRAWAL", Set.of("HEAD")),
              Map.entry("WITHDRAW", Set.of("AUTHORITY"))));

  private static final Set<String> UNPUBLISHED =
      Set.of("DRAFT", "DEPT_REVIEW", "SUBMITTED", "RETURNED", "DROPPED");

  /** In this order what publication left elsewhere is removed by the withdrawal after it. */
  private static final List<String> STAGES =
      List.of(
          "DRAFT",
          "DEPT_REVIEW",
          "SUBMITTED",
          "RETURNED",
          "DROPPED",
          "PUBLISHED",
          "DRAFT_2",
          "DEPT_REVIEW_2",
          "SUBMITTED_2",
          "RETURNED_2",
          "WITHDRAWING",
          "WITHDRAWN");

  private static final String UNASSESSED =
      "update catalogue_entry set secrecy = null, secrecy_findings = null, personal_impact = null,"
          + " personal_findings = null, assessed_by = null, assessed_at = null where code = ?";

  private static final String SECRET =
      "update catalogue_entry set secrecy = 'WORK_SECRET' where code = ?";

  private static final String UNCHANGED =
      "update catalogue_entry set differs = false where code = ?";

  private static final String WRITTEN_BY_CALLER =
      "insert into entry_author (entry_code, account) values (?, :by) on conflict do nothing";

  private static final String APPROVED_BY_CALLER =
      "update catalogue_entry set approved_by = :by where code = ?";

  private static final String PROPOSED_BY_CALLER =
      "update catalogue_entry set withdrawal_proposed_by = :by where code = ?";

  /** Decree 809 art. 12. */
  @Test
  void an_entry_moves_as_the_table_says_and_not_otherwise(Platform platform, Wires wires) {
    var database = new Database(platform);
    String code = TestGrant.publishEntry(wires);
    String version = content(database, code);
    var contradictions =
        new Contradictions(
            CELLS,
            wires,
            stage -> set(database, code, version, stage),
            () -> stage(database, code));
    var everybody = new ArrayList<>(ExpectedTransitions.allActors(PARTIES));
    everybody.addAll(twoHeads(wires.rest()));
    for (Actor who : everybody) {
      boolean open =
          (who.party().equals("PROVIDER") && !who.is("SYSTEM"))
              || (who.party().equals("AUTHORITY") && who.is("AUTHORITY"));
      for (String stage : STAGES) {
        boolean visible = open || !UNPUBLISHED.contains(stage);
        for (String command : CELLS.roles().keySet()) {
          String expected = CELLS.expected(who, stage, command, visible, "entry-not-found");
          contradictions.move(who, stage, command, expected, call(who, command, code));
        }
        var get = Call.by(who.account(), "getEntry").password(who.password()).with("code", code);
        contradictions
            .read(who, stage, visible ? "none" : "entry-not-found", get)
            .filter(seen -> !seen.isRefused())
            .ifPresent(
                seen ->
                    contradictions.compare(
                        "%s in %s shows".formatted(get, stage),
                        seen.text("stage"),
                        shown(stage, open)));
      }
    }
    assertThat(contradictions.found()).isEmpty();
  }

  /** Decree 809 art. 13. */
  @Test
  void
      article_13_of_the_decree_an_entry_waits_for_the_head_of_the_department_and_not_for_that_of_its_office(
          Platform platform, Wires wires) {
    var database = new Database(platform);
    String code = TestGrant.publishEntry(wires);
    String version = content(database, code);
    var heads = twoHeads(wires.rest());
    for (Wire wire : List.of(wires.rest(), wires.soap11(), wires.soap12())) {
      set(database, code, version, "DEPT_REVIEW");
      for (Actor head : heads) {
        boolean mayApprove = head.is("DEPARTMENT_HEAD");
        var inbox = Call.by(head.account(), "listInbox").with("kind", "entry").with("limit", 1000);
        assertThat(wire.done(inbox.password(head.password())).list("results"))
            .as("%s over %s", head, wire)
            .filteredOn(one -> code.equals(one.get("caseId")))
            .hasSize(mayApprove ? 1 : 0);
        assertThat(wire.call(call(head, "APPROVE", code)).reason())
            .as("%s over %s", head, wire)
            .isEqualTo(mayApprove ? null : "access-denied");
      }
      assertThat(stage(database, code)).isEqualTo("SUBMITTED");
    }
  }

  /** The head of the provider's sharing office, then that of the department: two people. */
  private static List<Actor> twoHeads(Wire wire) {
    return Stream.of("HEAD", "DEPARTMENT_HEAD")
        .map(
            kind -> {
              String name = "cab.h-" + UUID.randomUUID().toString().substring(0, 8);
              var opened =
                  wire.done(
                      Call.by("cab.head", "createAccount")
                          .with("name", name)
                          .with("displayName", "负责人")
                          .with("staffNumber", name)
                          .with("kind", kind));
              OneTimeCodes.setPassword(wire, name, OneTimeCodes.of(opened), PASSWORD);
              return new Actor(name, PASSWORD, "PROVIDER", Set.of(kind));
            })
        .toList();
  }

  /** Only those who work on an entry know of a working copy. */
  private static String shown(String stage, boolean open) {
    boolean copy = stage.endsWith("_2");
    return copy && !open ? "PUBLISHED" : stage.replace("_2", "");
  }

  /** Decree 809 art. 3. */
  @Test
  void what_the_table_allows_takes_another_person_and_an_assessment(
      Platform platform, Wires wires) {
    var database = new Database(platform);
    String code = TestGrant.publishEntry(wires);
    String version = content(database, code);
    var guards =
        List.of(
            new Guard("cab.staff", "SUBMIT", "DRAFT", "assessment-missing", UNASSESSED),
            new Guard("cab.staff", "SUBMIT", "RETURNED_2", "assessment-missing", UNASSESSED),
            new Guard("cab.staff", "SUBMIT", "DRAFT_2", "entry-secret", SECRET),
            new Guard("cab.staff", "SUBMIT", "DRAFT_2", "nothing-changed", UNCHANGED),
            new Guard("iic.staff", "PUBLISH", "SUBMITTED", "assessment-missing", UNASSESSED),
            new Guard("iic.head", "PUBLISH", "SUBMITTED_2", "assessment-missing", UNASSESSED),
            new Guard("cab.head", "APPROVE", "DEPT_REVIEW", "same-person", WRITTEN_BY_CALLER),
            new Guard("cab.head", "APPROVE", "DEPT_REVIEW_2", "same-person", WRITTEN_BY_CALLER),
            new Guard("iic.staff", "PUBLISH", "SUBMITTED", "same-person", WRITTEN_BY_CALLER),
            new Guard("iic.head", "PUBLISH", "SUBMITTED_2", "same-person", APPROVED_BY_CALLER),
            new Guard("iic.head", "WITHDRAW", "WITHDRAWING", "same-person", PROPOSED_BY_CALLER));
    for (Guard guard : guards) {
      for (Wire wire : List.of(wires.rest(), wires.soap11())) {
        set(database, code, version, guard.stage());
        database.run(guard.arrangement().replace(":by", "'" + guard.account() + "'"), code);
        var seen = wire.done(Call.by(guard.account(), "getEntry").with("code", code));
        assertThat(seen.texts("commands")).as("%s %s", guard, wire).doesNotContain(guard.command());
        var refused = wire.call(call(guard.account(), guard.command(), code));
        assertThat(refused.reason()).as("%s %s", guard, wire).isEqualTo(guard.reason());
        assertThat(stage(database, code)).as("%s %s", guard, wire).isEqualTo(guard.stage());

        set(database, code, version, "WITHDRAWN");
        var late = wire.call(call(guard.account(), guard.command(), code));
        assertThat(late.reason()).as("%s %s", guard, wire).isEqualTo("wrong-stage");
      }
      database.run(
          "delete from entry_author where entry_code = ? and account <> 'cab.staff'", code);
    }
  }

  /**
   * Why an allowed command is refused and not offered.
   *
   * @param arrangement the statement that brings it about
   */
  private record Guard(
      String account, String command, String stage, String reason, String arrangement) {

    @Override
    public String toString() {
      return "%s in %s by %s".formatted(command, stage, account);
    }
  }

  private static Call call(Actor who, String command, String code) {
    return call(who.account(), command, code).password(who.password());
  }

  private static Call call(String by, String command, String code) {
    var call =
        switch (command) {
          case "AMEND" -> Call.by(by, "amendEntry").with(TestData.entry(TestData.unique("桥梁登记")));
          case "ASSESS" -> Call.by(by, "assessEntry").with(TestData.assessment());
          case "SUBMIT" -> Call.by(by, "submitEntry");
          case "APPROVE" -> Call.by(by, "approveEntry");
          case "RETURN" -> Call.by(by, "returnEntry").with("reasons", "不全");
          case "PUBLISH" -> Call.by(by, "publishEntry");
          case "REVISE" -> Call.by(by, "reviseEntry");
          case "DISCARD" -> Call.by(by, "discardRevision");
          case "DROP" -> Call.by(by, "dropEntry");
          case "ACKNOWLEDGE" -> Call.by(by, "acknowledgeImpact").with("grants", List.of());
          case "PROPOSE_WITHDRAWAL" ->
              Call.by(by, "proposeEntryWithdrawal").with("reasons", "职责已划转");
          case "WITHDRAW" -> Call.by(by, "withdrawEntry");
          default -> throw new IllegalArgumentException(command);
        };
    return call.with("code", code);
  }

  private static String content(Database database, String code) {
    return database.text("select content from entry_version where entry_code = ?", code);
  }

  private static String stage(Database database, String code) {
    return database.text(
        "select stage || case when published_version is not null and stage in"
            + " ('DRAFT', 'DEPT_REVIEW', 'SUBMITTED', 'RETURNED') then '_2' else '' end"
            + " from catalogue_entry where code = ?",
        code);
  }

  /**
   * An entry that is assessed, in the stage as its department and its authority lead it there.
   *
   * @param version the content of its first version, where it has one
   */
  private static void set(Database database, String code, String version, String stage) {
    var now = OffsetDateTime.now(TestData.CHINA);
    boolean published = !UNPUBLISHED.contains(stage);
    boolean submitted = stage.startsWith("SUBMITTED");
    boolean leaving = Set.of("WITHDRAWING", "WITHDRAWN").contains(stage);
    database.run("delete from entry_version where entry_code = ?", code);
    database.run("update deadline set stage = 'CANCELLED', next_at = null where case_id = ?", code);
    database.run(
        "update catalogue_entry set stage = ?, published_version = ?, published_at = ?,"
            + " secrecy = 'NONE', secrecy_findings = '无', personal_impact = 'NONE',"
            + " personal_findings = '无', assessed_by = 'cab.staff', assessed_at = ?,"
            + " return_reasons = ?, approved_by = ?, submitted_at = ?, acknowledged_grants = null,"
            + " working_copy = 1, differs = true,"
            + " withdrawal_reasons = ?, withdrawal_proposed_by = ?, withdrawal_proposed_at = ?"
            + " where code = ?",
        stage.replace("_2", ""),
        published ? 1 : null,
        published ? now : null,
        now,
        stage.startsWith("RETURNED") ? "不全" : null,
        submitted ? "cab.head" : null,
        submitted ? now : null,
        leaving ? "职责已划转" : null,
        leaving ? "cab.head" : null,
        leaving ? now : null,
        code);
    if (published) {
      database.run(
          "insert into entry_version"
              + " (entry_code, version, provider, content, published_at, published_by)"
              + " values (?, 1, 'cab', cast(? as jsonb), ?, 'iic.staff')",
          code,
          version,
          now);
    }
  }
}

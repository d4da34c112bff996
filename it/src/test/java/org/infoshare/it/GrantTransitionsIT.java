package org.infoshare.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.infoshare.it.ExpectedTransitions.row;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.infoshare.it.ExpectedTransitions.Actor;
import org.infoshare.launcher.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Every party, role, stage and command of a grant: allowed or refused, and why.
 *
 * <p>A suspension by the provider and one by the authority count as two stages here, named after
 * them. So does a stage while the entry is to leave the catalogue, written {@code _ENDING}.
 */
@ExtendWith(SharedPlatform.class)
class GrantTransitionsIT {

  private static final Map<String, String> PARTIES =
      Map.of("cab", "PROVIDER", "iic", "AUTHORITY", "edu", "REQUESTER", "hrss", "STRANGER");

  private static final ExpectedTransitions CELLS =
      new ExpectedTransitions(
          List.of(
              row("PROVIDER", "HEAD", "ACTIVE", "SUSPEND", "PROVIDER"),
              row("AUTHORITY", "AUTHORITY", "ACTIVE", "SUSPEND", "AUTHORITY"),
              row("PROVIDER", "HEAD", "PROVIDER", "RESTORE", "ACTIVE"),
              row("AUTHORITY", "AUTHORITY", "PROVIDER", "RESTORE", "ACTIVE"),
              row("AUTHORITY", "AUTHORITY", "AUTHORITY", "RESTORE", "ACTIVE"),
              row("PROVIDER", "HEAD", "ACTIVE_ENDING", "SUSPEND", "PROVIDER_ENDING"),
              row("AUTHORITY", "AUTHORITY", "ACTIVE_ENDING", "SUSPEND", "AUTHORITY_ENDING"),
              row("REQUESTER", "HEAD", "ACTIVE_ENDING", "APPROVE_END", "ACTIVE_ENDING"),
              row("PROVIDER", "HEAD", "PROVIDER_ENDING", "RESTORE", "ACTIVE_ENDING"),
              row("AUTHORITY", "AUTHORITY", "PROVIDER_ENDING", "RESTORE", "ACTIVE_ENDING"),
              row("REQUESTER", "HEAD", "PROVIDER_ENDING", "APPROVE_END", "PROVIDER_ENDING"),
              row("AUTHORITY", "AUTHORITY", "AUTHORITY_ENDING", "RESTORE", "ACTIVE_ENDING"),
              row("REQUESTER", "HEAD", "AUTHORITY_ENDING", "APPROVE_END", "AUTHORITY_ENDING")),
          Map.of(
              "SUSPEND", Set.of("HEAD", "AUTHORITY"),
              "RESTORE", Set.of("HEAD", "AUTHORITY"),
              "APPROVE_END", Set.of("HEAD")));

  private static final List<String> STAGES =
      List.of(
          "ACTIVE",
          "PROVIDER",
          "AUTHORITY",
          "ACTIVE_ENDING",
          "PROVIDER_ENDING",
          "AUTHORITY_ENDING",
          "ENDED");

  private static final Set<String> READERS = Set.of("STAFF", "HEAD", "SYSTEM", "AUTHORITY");

  @Test
  void a_grant_moves_as_the_table_says_and_not_otherwise(Platform platform, Wires wires) {
    var database = new Database(platform);
    UUID id = TestGrant.create(platform, wires).grant();
    var contradictions =
        new Contradictions(
            CELLS, wires, stage -> set(database, id, stage), () -> stage(database, id));
    for (Actor who : ExpectedTransitions.allActors(PARTIES)) {
      boolean visible =
          Set.of("REQUESTER", "PROVIDER").contains(who.party())
              || (who.party().equals("AUTHORITY") && who.is("AUTHORITY"));
      for (String stage : STAGES) {
        for (String command : CELLS.roles().keySet()) {
          String expected = expected(who, stage, command, visible);
          contradictions.move(who, stage, command, expected, call(who, command, id));
        }
        String unread = visible ? "none" : "grant-not-found";
        contradictions.read(
            who,
            stage,
            READERS.stream().anyMatch(who::is) ? unread : "access-denied",
            Call.by(who.account(), "getGrant").with("id", id));
      }
    }
    assertThat(contradictions.found()).isEmpty();
  }

  /** No operation ends a grant; the platform does when its entry is withdrawn. */
  @Test
  void a_grant_that_is_settled_ends_with_its_entry_in_whatever_stage(
      Platform platform, Wires wires) {
    var database = new Database(platform);
    for (String stage : List.of("ACTIVE_ENDING", "PROVIDER_ENDING", "AUTHORITY_ENDING")) {
      for (Wire wire : List.of(wires.rest(), wires.soap11())) {
        var arranged = TestGrant.create(platform, wires);
        var propose = Call.by("cab.head", "proposeEntryWithdrawal").with("reasons", "职责已划转");
        wire.done(propose.with("code", arranged.entry()));
        assertThat(stage(database, arranged.grant())).isEqualTo("ACTIVE_ENDING");
        set(database, arranged.grant(), stage);
        var settle = Call.by("edu.head", "approveGrantEnd").with("terms", "已改用其他来源");
        wire.done(settle.with("id", arranged.grant()));
        wire.done(Call.by("iic.staff", "withdrawEntry").with("code", arranged.entry()));
        assertThat(stage(database, arranged.grant())).as("%s %s", stage, wire).isEqualTo("ENDED");
        var seen = wire.done(Call.by("edu.head", "getGrant").with("id", arranged.grant()));
        assertThat(seen.text("stage")).isEqualTo("ENDED");
        assertThat(seen.texts("commands")).isEmpty();
      }
    }
  }

  /**
   * What the authority suspended the provider may not restore, in whatever stage; and there is
   * nothing to settle while the entry stays.
   */
  private static String expected(Actor who, String stage, String command, boolean visible) {
    boolean overruled =
        who.account().equals("cab.head")
            && stage.startsWith("AUTHORITY")
            && command.equals("RESTORE");
    boolean stays =
        who.account().equals("edu.head")
            && Set.of("ACTIVE", "PROVIDER", "AUTHORITY").contains(stage)
            && command.equals("APPROVE_END");
    if (overruled) {
      return "not-permitted";
    }
    return stays
        ? "entry-not-in-withdrawal"
        : CELLS.expected(who, stage, command, visible, "grant-not-found");
  }

  private static Call call(Actor who, String command, UUID id) {
    String by = who.account();
    var call =
        switch (command) {
          case "SUSPEND" -> Call.by(by, "suspendGrant").with("reasons", "核查");
          case "RESTORE" -> Call.by(by, "restoreGrant").with("reasons", "核查");
          case "APPROVE_END" -> Call.by(by, "approveGrantEnd").with("terms", "已改用其他来源");
          default -> throw new IllegalArgumentException(command);
        };
    return call.with("id", id);
  }

  private static String stage(Database database, UUID id) {
    return database.text(
        "select coalesce(suspended_by, stage)"
            + " || case when withdrawal_announced and stage <> 'ENDED' then '_ENDING' else '' end"
            + " from sharing_grant where id = ?",
        id);
  }

  private static void set(Database database, UUID id, String stage) {
    boolean ended = stage.equals("ENDED");
    String part = stage.replace("_ENDING", "");
    boolean suspended = Set.of("PROVIDER", "AUTHORITY").contains(part);
    database.run(
        "delete from deadline_event where deadline in (select id from deadline where case_id = ?);"
            + " delete from deadline where case_id = ?;"
            + " update sharing_grant set stage = ?, suspended_by = ?, suspension_reasons = ?, withdrawal_announced = ?,"
            + " end_terms = ?, end_approved_by = ?, end_approved_at = ? where id = ?",
        id.toString(),
        id.toString(),
        suspended ? "SUSPENDED" : part,
        suspended ? part : null,
        suspended ? "核查" : null,
        ended || stage.endsWith("_ENDING"),
        ended ? "已改用其他来源" : null,
        ended ? "edu.head" : null,
        ended ? OffsetDateTime.now(TestData.CHINA) : null,
        id);
  }
}

package org.infoshare.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.infoshare.it.Spreadsheets.awaitEnd;
import static org.infoshare.it.Spreadsheets.upload;

import java.util.UUID;
import org.infoshare.launcher.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A workbook is worked off once, whatever dies or is sent twice on the way. */
@ExtendWith(SharedPlatform.class)
class WorkbookRunIT {

  @Test
  void a_run_that_a_crash_cut_off_is_taken_up_again_and_imports_once(Platform platform, Wires wires)
      throws Exception {
    var database = new Database(platform);
    String name = TestData.unique("隧道");

    var end = awaitEnd(wires, "psb.staff", cutOff(database, WorkbookIT.file(name, 2, 3), 1));

    assertThat(end.text("stage")).isEqualTo("IMPORTED");
    assertThat(end.number("rowsDone")).isEqualTo(6);
    assertThat(end.number("created")).isEqualTo(2);
    assertThat(drafted(database, name)).isEqualTo(2);
    assertThat(
            database.number(
                "select attempts from workbook_progress where workbook_id = cast(? as uuid)",
                end.text("id")))
        .isEqualTo(2);
  }

  @Test
  void a_workbook_whose_runs_all_died_is_refused_and_told(Platform platform, Wires wires)
      throws Exception {
    var database = new Database(platform);
    String name = TestData.unique("隧道");

    var end = awaitEnd(wires, "psb.staff", cutOff(database, WorkbookIT.file(name, 2, 3), 3));

    assertThat(end.text("stage")).isEqualTo("REFUSED");
    assertThat(end.number("errorCount")).isEqualTo(1);
    assertThat(
            wires
                .rest()
                .done(Call.by("psb.staff", "listWorkbookErrors").with("id", end.text("id")))
                .list("results"))
        .extracting(error -> error.get("code"))
        .containsExactly("workbook-failed");
    assertThat(drafted(database, name)).isZero();
    assertThat(
            database.number(
                "select count(*) from evidence_record where act = 'workbook-refused' and subject = ?",
                end.text("id")))
        .isEqualTo(1);
  }

  @Test
  void a_file_sent_twice_with_one_key_is_one_workbook(Platform platform, Wires wires)
      throws Exception {
    var database = new Database(platform);
    String name = TestData.unique("隧道");
    byte[] file = WorkbookIT.file(name, 1, 2);
    String key = UUID.randomUUID().toString();

    var first = upload(wires, "psb.staff", file, key).done();
    var again = upload(wires, "psb.staff", file, key).done();

    assertThat(again.text("id")).isEqualTo(first.text("id"));
    assertThat(awaitEnd(wires, "psb.staff", first.text("id")).text("stage")).isEqualTo("IMPORTED");
    assertThat(upload(wires, "psb.staff", file, key).text("id")).isEqualTo(first.text("id"));
    assertThat(drafted(database, name)).isEqualTo(1);
    byte[] other = WorkbookIT.file(TestData.unique("隧道"), 1, 2);
    assertThat(upload(wires, "psb.staff", other, key).reason()).isEqualTo("idempotency-key-reused");
    assertThat(upload(wires, "psb.staff", file, false).reason()).isEqualTo("workbook-repeated");
  }

  /** As a node leaves it that dies in the middle of a run. */
  private static String cutOff(Database database, byte[] file, int attempts) {
    String id = UUID.randomUUID().toString();
    database.run(
        """
        insert into workbook_progress (workbook_id, attempts, rows_done, rows_total, reported_at)
        values (cast(? as uuid), ?, 4, 6, now())
        """,
        id,
        attempts);
    database.run(
        """
        insert into workbook (id, department, account, content, sha256, byte_count, check_only,
          stage, received_at)
        select cast(? as uuid), 'psb', 'psb.staff', f.content, encode(sha256(f.content), 'hex'),
          length(f.content), false, 'RECEIVED', now()
        from (select cast(? as bytea) as content) f
        """,
        id,
        file);
    return id;
  }

  private static long drafted(Database database, String name) {
    return database.number("select count(*) from catalogue_entry where name like ?", name + "%");
  }
}

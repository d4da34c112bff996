package org.infoshare.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.infoshare.it.Spreadsheets.awaitEnd;
import static org.infoshare.it.Spreadsheets.encoded;
import static org.infoshare.it.Spreadsheets.export;
import static org.infoshare.it.Spreadsheets.rows;
import static org.infoshare.it.Spreadsheets.upload;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.infoshare.foundation.spreadsheet.XlsxWriter;
import org.infoshare.launcher.Platform;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Spreadsheets come in whole or not at all, and go out again. */
@Undisturbed
@Tag("long")
@ExtendWith(SharedPlatform.class)
class WorkbookIT {

  private static final List<String> HEADINGS =
      List.of(
          "信息项名称*",
          "信息资源分类代码",
          "信息资源名称",
          "信息资源摘要",
          "信息资源格式分类",
          "信息资源格式类型",
          "字段名称",
          "信息项英文名称",
          "数据类型",
          "数据长度",
          "是否主键",
          "是否敏感",
          "信息项共享类型",
          "共享类型",
          "共享方式分类",
          "共享方式类型",
          "是否向社会开放",
          "更新周期",
          "数据分类",
          "数据分级");

  @Test
  void what_is_sent_in_is_drafted_and_goes_out_and_comes_in_again_untouched(Wires wires)
      throws Exception {
    String name = TestData.unique("隧道");
    var received = upload(wires, "psb.staff", file(name, 2, 3), false).done();
    assertThat(received.text("stage")).isEqualTo("RECEIVED");

    var imported = awaitEnd(wires, "psb.head", received.text("id"));

    assertThat(imported.text("stage")).isEqualTo("IMPORTED");
    assertThat(imported.number("created")).isEqualTo(2);
    assertThat(imported.number("rowsDone")).isEqualTo(6);
    var entries =
        wires
            .rest()
            .done(Call.by("psb.staff", "listWorkbookEntries").with("id", imported.text("id")))
            .list("results");
    assertThat(entries).extracting(entry -> entry.get("outcome")).containsOnly("CREATED");
    String code = String.valueOf(entries.get(0).get("code"));
    var drafted = wires.rest().done(Call.by("psb.staff", "getEntry").with("code", code));
    assertThat(drafted.text("name")).isEqualTo(name + "0");
    assertThat(drafted.list("items")).hasSize(3);

    byte[] exported = export(wires, "psb.staff", "own=true&word=" + code.replace('/', '-'));
    assertThat(rows(exported)).hasSize(4);
    var again = upload(wires, "psb.staff", exported, false).done();
    var untouched = awaitEnd(wires, "psb.staff", again.text("id"));
    assertThat(untouched.text("stage")).isEqualTo("IMPORTED");
    assertThat(untouched.number("unchanged")).isEqualTo(1);
    assertThat(untouched.number("amended")).isZero();
    var after = wires.rest().done(Call.by("psb.staff", "getEntry").with("code", code));
    assertThat(after.value()).isEqualTo(drafted.value());
    assertThat(upload(wires, "psb.staff", exported, false).reason()).isEqualTo("workbook-repeated");
  }

  @Test
  void a_workbook_with_one_fault_leaves_everything_as_it_was(Platform platform, Wires wires)
      throws Exception {
    String name = TestData.unique("隧道");
    var database = new Database(platform);
    byte[] good = file(name, 3, 2);
    var cells = new ArrayList<List<String>>(table(name, 3, 2));
    cells.get(3).set(13, "半共享");
    byte[] bad = file(cells);
    String before = state(database);

    var refused = awaitEnd(wires, "psb.staff", upload(wires, "psb.staff", bad, false).text("id"));
    var checked = awaitEnd(wires, "psb.staff", upload(wires, "psb.staff", good, true).text("id"));

    assertThat(refused.text("stage")).isEqualTo("REFUSED");
    var errors =
        wires
            .rest()
            .done(Call.by("psb.staff", "listWorkbookErrors").with("id", refused.text("id")))
            .list("results");
    assertThat(errors)
        .extracting(
            error -> error.get("row"), error -> error.get("column"), error -> error.get("code"))
        .contains(tuple(6, "N", "unknown-value"));
    assertThat(checked.text("stage")).isEqualTo("CHECKED");
    assertThat(checked.number("created")).isEqualTo(3);
    assertThat(state(database)).isEqualTo(before);
    assertThat(
            database.number("select count(*) from catalogue_entry where name like ?", name + "%"))
        .isZero();
  }

  @Test
  void another_department_neither_sees_the_workbook_nor_amends_its_entries(Wires wires)
      throws Exception {
    String name = TestData.unique("隧道");
    var id = upload(wires, "psb.staff", file(name, 1, 1), false).text("id");
    awaitEnd(wires, "psb.staff", id);
    assertThat(wires.rest().call(Call.by("cab.staff", "getWorkbook").with("id", id)).reason())
        .isEqualTo("workbook-not-found");

    byte[] exported = export(wires, "psb.staff", "own=true&word=" + encoded(name));
    var foreign =
        awaitEnd(wires, "cab.staff", upload(wires, "cab.staff", exported, false).text("id"));

    assertThat(foreign.text("stage")).isEqualTo("REFUSED");
    assertThat(
            wires
                .rest()
                .done(Call.by("cab.staff", "listWorkbookErrors").with("id", foreign.text("id")))
                .list("results"))
        .extracting(error -> error.get("code"))
        .contains("workbook-provider-other");
  }

  @Test
  void only_a_spreadsheet_is_taken_and_only_from_people(Wires wires) throws Exception {
    byte[] file = file(TestData.unique("隧道"), 1, 2);

    assertThat(upload(wires, "psb.staff", "x,y".getBytes(UTF_8), false).reason())
        .isEqualTo("not-xlsx");
    assertThat(upload(wires, "psb.system", file, true).reason()).isEqualTo("access-denied");
  }

  @Test
  void an_export_under_a_node_that_there_is_not_is_refused(Wires wires) {
    var call = Call.by("psb.staff", "exportWorkbook").with("node", "zzz");

    Wire wire = wires.rest();
    var refused = wire.call(call);
    assertThat(refused.reason()).isEqualTo("invalid");
    assertThat(refused.errors()).containsExactly(new Answer.FieldError("/node", "node-unknown"));
  }

  /** The figure is printed, not asserted: it is this machine's. */
  @Test
  void ten_thousand_rows_come_in_with_progress(Wires wires) throws Exception {
    byte[] file = file(TestData.unique("隧道"), 1000, 10);
    var begun = Instant.now();
    var received = upload(wires, "psb.staff", file, false).done();
    var end = awaitEnd(wires, "psb.staff", received.text("id"));
    System.out.printf(
        "10,000 rows, 1,000 entries, %d bytes: %d ms%n",
        file.length, Duration.between(begun, Instant.now()).toMillis());

    assertThat(end.text("stage")).isEqualTo("IMPORTED");
    assertThat(end.number("rowsDone")).isEqualTo(10_000);
    assertThat(end.number("created")).isEqualTo(1000);
  }

  private static String state(Database database) {
    return database.text(
        """
        select concat_ws(' ', (select count(*) from catalogue_entry),
          (select count(*) from entry_item), (select sum(last_sequence) from class_node),
          (select count(*) from evidence_record where act like 'entry-%'))
        """);
  }

  static byte[] file(String name, int entries, int items) {
    return file(table(name, entries, items));
  }

  private static byte[] file(List<? extends List<String>> rows) {
    try (var writer = new XlsxWriter()) {
      writer.startSheet("目录", List.of("某局信息资源目录"));
      writer.writeRow(HEADINGS);
      rows.forEach(writer::writeRow);
      return writer.bytes();
    }
  }

  private static List<List<String>> table(String name, int entries, int items) {
    var rows = new ArrayList<List<String>>();
    for (int entry = 0; entry < entries; entry++) {
      for (int item = 0; item < items; item++) {
        rows.add(
            new ArrayList<>(
                List.of(
                    "项" + item,
                    "307001",
                    name + entry,
                    "全市隧道",
                    "数据库",
                    "mysql",
                    "field" + item,
                    "Field " + item,
                    "C",
                    "20",
                    item == 0 ? "是" : "否",
                    "0",
                    "1",
                    "无条件共享",
                    "共享平台",
                    "服务接口",
                    "否",
                    "每日",
                    "物",
                    "一般数据")));
      }
    }
    return rows;
  }
}

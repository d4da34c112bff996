package org.infoshare.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.infoshare.it.Spreadsheets.awaitEnd;
import static org.infoshare.it.Spreadsheets.encoded;
import static org.infoshare.it.Spreadsheets.export;
import static org.infoshare.it.Spreadsheets.rows;
import static org.infoshare.it.Spreadsheets.upload;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.infoshare.foundation.spreadsheet.SheetRow;
import org.infoshare.foundation.spreadsheet.XlsxWriter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A generated catalogue goes into the database and comes out as it was, cell by cell. */
@Tag("long")
@ExtendWith(SharedPlatform.class)
class WorkbookRoundTripIT {

  /** What the platform itself knows of an entry. */
  private static final Set<String> OF_THE_PLATFORM =
      Set.of("信息资源代码", "信息资源提供方", "信息资源提供方代码", "发布日期", "修订号");

  private static final String CHARACTERS = "共享桥梁隧道登记=+-@,;\"'&<>_x0041 \nAa1((";

  @ParameterizedTest
  @ValueSource(longs = {1, 20, 300, 4000})
  void a_generated_catalogue_comes_out_as_it_went_in(long seed, Wires wires) throws Exception {
    var random = new Random(seed);
    String name = TestData.unique("隧道");
    var catalogue = new ArrayList<Map<String, String>>();
    int entries = 1 + random.nextInt(8);
    for (int entry = 0; entry < entries; entry++) {
      catalogue.addAll(entry(name + "第" + entry, random));
    }

    var imported =
        awaitEnd(
            wires, "land.staff", upload(wires, "land.staff", file(catalogue), false).text("id"));

    assertThat(imported.text("stage")).as(problems(wires, imported)).isEqualTo("IMPORTED");
    assertThat(imported.number("created")).isEqualTo(entries);
    byte[] exported = export(wires, "land.staff", "own=true&word=" + encoded(name));
    assertThat(table(rows(exported))).isEqualTo(sorted(catalogue));
    var again =
        awaitEnd(wires, "land.staff", upload(wires, "land.staff", exported, false).text("id"));
    assertThat(again.text("stage")).as(problems(wires, again)).isEqualTo("IMPORTED");
    assertThat(again.number("unchanged")).isEqualTo(entries);
    assertThat(again.number("amended") + again.number("created")).isZero();
  }

  private static String problems(Wires wires, Answer workbook) {
    return wires
        .rest()
        .done(Call.by("land.staff", "listWorkbookErrors").with("id", workbook.text("id")))
        .value()
        .toString();
  }

  /** The rows of one entry, each cell as an export writes it; what is blank is absent. */
  private static List<Map<String, String>> entry(String name, Random random) {
    var entry = new LinkedHashMap<String, String>();
    boolean placed = random.nextBoolean();
    String sharing = any(random, "无条件共享", "有条件共享", "不予共享");
    boolean hidden = sharing.equals("不予共享");
    boolean open = !hidden && random.nextBoolean();
    entry.put("信息资源分类代码", placed ? "103002" : any(random, "307001", "101002", "104001"));
    entry.put("信息资源名称", name);
    entry.put("信息资源摘要", text(random, 200));
    entry.put("信息资源格式分类", "数据库");
    entry.put("信息资源格式类型", any(random, "mysql", "Dm", "sql server"));
    entry.put("共享类型", sharing);
    if (sharing.equals("有条件共享")) {
      entry.put("共享范围", text(random, 50));
      entry.put("使用用途", text(random, 50));
    }
    if (hidden) {
      entry.put("不予共享依据类别", "法律");
      entry.put("不予共享依据", text(random, 50));
    }
    entry.put("共享方式分类", "共享平台");
    entry.put("共享方式类型", "服务接口");
    entry.put("是否向社会开放", open ? "是" : "否");
    if (open) {
      entry.put("开放条件", text(random, 50));
    }
    entry.put("更新周期", any(random, "每日", "每月", "每年"));
    entry.put("数据分类", "物");
    entry.put("数据分级", any(random, "一般数据", "重要数据"));
    if (placed) {
      entry.put("范围西边经度", degrees(random, 113));
      entry.put("范围南边纬度", degrees(random, 22));
      entry.put("范围东边经度", degrees(random, 114));
      entry.put("范围北边纬度", degrees(random, 24));
      entry.put("空间参考系", "2000国家大地坐标系(CGCS2000)");
    }
    var rows = new ArrayList<Map<String, String>>();
    int items = 1 + random.nextInt(6);
    for (int item = 0; item < items; item++) {
      var row = new LinkedHashMap<>(entry);
      row.put("信息项名称", text(random, 30) + item);
      row.put("字段名称", "field" + item);
      row.put("信息项英文名称", text(random, 60));
      row.put("数据类型", item == 0 ? "字符型" : any(random, "字符型", "数值型", "备注型"));
      row.put("数据长度", String.valueOf(1 + random.nextInt(100_000)));
      row.put("是否主键", item == 0 ? "是" : "否");
      row.put("是否敏感", any(random, "是", "否"));
      row.put("信息项共享类型", sharing);
      rows.add(row);
    }
    return rows;
  }

  private static byte[] file(List<Map<String, String>> catalogue) {
    var headings =
        catalogue.stream().flatMap(row -> row.keySet().stream()).distinct().sorted().toList();
    try (var writer = new XlsxWriter()) {
      writer.startSheet("目录", headings);
      for (var row : catalogue) {
        writer.writeRow(headings.stream().map(row::get).toList());
      }
      return writer.bytes();
    }
  }

  private static List<Map<String, String>> table(List<SheetRow> rows) {
    var headings = rows.get(0).cells();
    var table = new ArrayList<Map<String, String>>();
    for (var row : rows.subList(1, rows.size())) {
      var cells = new LinkedHashMap<String, String>();
      row.cells().forEach((place, cell) -> cells.put(headings.get(place).text(), cell.text()));
      cells.keySet().removeAll(OF_THE_PLATFORM);
      table.add(cells);
    }
    return sorted(table);
  }

  /** Codes order an export by node; the order of entries is no part of what they say. */
  private static List<Map<String, String>> sorted(List<Map<String, String>> rows) {
    return rows.stream()
        .sorted(
            Comparator.comparing((Map<String, String> row) -> row.get("信息资源名称"))
                .thenComparing(row -> row.get("字段名称")))
        .toList();
  }

  private static String degrees(Random random, int whole) {
    return whole + "." + (1 + random.nextInt(9)) + "" + (1 + random.nextInt(9));
  }

  private static String any(Random random, String... words) {
    return words[random.nextInt(words.length)];
  }

  /** Text as departments write it and as attackers do; spaces around it are not kept. */
  private static String text(Random random, int most) {
    var text = new StringBuilder();
    int length = 1 + random.nextInt(most);
    for (int i = 0; i < length; i++) {
      text.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
    }
    String stripped = text.toString().strip();
    return stripped.isEmpty() ? "桥" : stripped;
  }
}

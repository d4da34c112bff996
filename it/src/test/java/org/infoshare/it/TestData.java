package org.infoshare.it;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/** What tests begin with: contents that are in order, each time of a name of its own. */
final class TestData {

  static final String PURPOSE = "核实婚姻登记情况";

  static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

  private TestData() {}

  static LocalDate today() {
    return LocalDate.now(CHINA);
  }

  static Map<String, Object> item(String name, String type, int length, boolean key) {
    return item(name, type, length, key, "CONDITIONAL");
  }

  static Map<String, Object> item(
      String name, String type, int length, boolean key, String sharing) {
    return Map.of(
        "name", name,
        "chineseName", "信息项" + name,
        "englishName", "Item " + name,
        "type", type,
        "length", length,
        "key", key,
        "sensitive", false,
        "sharing", sharing);
  }

  /** A conditional entry of our own invention: a register of bridges. */
  static Map<String, Object> entry(String name) {
    return Map.ofEntries(
        Map.entry("node", "307001"),
        Map.entry("name", name),
        Map.entry("abstract", "全市桥梁登记情况"),
        Map.entry("formatClass", "DATABASE"),
        Map.entry("updateCycle", "DAILY"),
        Map.entry("sharing", "CONDITIONAL"),
        Map.entry("formatType", "mysql"),
        Map.entry("scope", "因履行职责需要核对桥梁登记的行政机关"),
        Map.entry("use", "仅限履行职责需要"),
        Map.entry("sharingModeType", "SERVICE"),
        Map.entry("dataCategory", "OBJECT"),
        Map.entry("sharingMode", "PLATFORM"),
        Map.entry("openToPublic", false),
        Map.entry("grading", "GENERAL"),
        Map.entry(
            "items",
            List.of(
                item("bridge", "CHARACTER", 20, true),
                item("title", "CHARACTER", 60, false),
                item("river", "CHARACTER", 60, false),
                item("spans", "INTEGER", 4, false),
                item("secret", "CHARACTER", 60, false))));
  }

  /** An assessment that found nothing. */
  static Map<String, Object> assessment() {
    return Map.of(
        "secrecy", "NONE",
        "secrecyFindings", "不含国家秘密和工作秘密",
        "personalInformation", "NONE",
        "personalFindings", "不含个人信息");
  }

  /** The bridges {@code B-1} to {@code B-<count>}. */
  static List<Map<String, Object>> bridges(int count) {
    return IntStream.rangeClosed(1, count)
        .<Map<String, Object>>mapToObj(
            i ->
                Map.of(
                    "bridge", "B-" + i,
                    "title", "第" + i + "桥",
                    "river", "珠江",
                    "spans", i,
                    "secret", "内部" + i))
        .toList();
  }

  /** A request for an entry from today on for a year. */
  static Map<String, Object> request(String entry, String... items) {
    return Map.of(
        "entry",
        entry,
        "legalBasis",
        Map.of("statute", "《义务教育法》", "article", "第十二条", "duty", "核实入学条件"),
        "purpose",
        PURPOSE,
        "scenario",
        "受理窗口核对",
        "items",
        List.of(items),
        "mode",
        "SERVICE",
        "useFrom",
        today().toString(),
        "useUntil",
        today().plusYears(1).toString());
  }

  static String unique(String word) {
    return word + " " + UUID.randomUUID().toString().substring(0, 8);
  }
}

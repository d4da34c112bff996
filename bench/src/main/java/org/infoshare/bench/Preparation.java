package org.infoshare.bench;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Takes an empty platform to a granted query, over REST as departments do it. */
final class Preparation {

  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
  private static final int BATCH = 1000;
  private static final String STAFF = Prepared.PROVIDER + ".staff";
  private static final String HEAD = Prepared.PROVIDER + ".head";
  private static final String ASKING = Prepared.REQUESTER + ".staff";

  private final RestCalls platform;

  Preparation(RestCalls platform) {
    this.platform = platform;
  }

  Prepared prepare(int records) throws IOException, InterruptedException {
    String entry = publish();
    push(entry, records);
    return new Prepared(entry, grant(entry));
  }

  private String publish() throws IOException, InterruptedException {
    String entries = "/catalogue/entries";
    String code = platform.post(STAFF, entries, entry()).path("code").asText();
    String path = entries + "/" + segment(code);
    platform.post(STAFF, path + "/assessment", assessment());
    platform.post(STAFF, path + "/submission");
    platform.post(HEAD, path + "/approval");
    platform.post("iic.staff", path + "/publication");
    return code;
  }

  private void push(String entry, int records) throws IOException, InterruptedException {
    for (int first = 1; first <= records; first += BATCH) {
      var upserts =
          IntStream.rangeClosed(first, Math.min(records, first + BATCH - 1))
              .mapToObj(Preparation::record)
              .toList();
      platform.put(
          Prepared.PROVIDER + ".system",
          "/datasets/" + segment(entry) + "/records",
          Map.of("upserts", upserts));
    }
  }

  private String grant(String entry) throws IOException, InterruptedException {
    return platform.post(HEAD, file(entry) + "/consent", Map.of()).path("grant").asText();
  }

  /**
   * Files a request for the entry; returns the path of the request, which waits for the provider's
   * answer.
   */
  String file(String entry) throws IOException, InterruptedException {
    String path =
        "/requests/" + platform.post(ASKING, "/requests", request(entry)).path("id").asText();
    platform.post(ASKING, path + "/submission");
    platform.post(Prepared.REQUESTER + ".head", path + "/filing");
    return path;
  }

  static Map<String, Object> request(String entry) {
    var today = LocalDate.now(CHINA);
    return Map.of(
        "entry",
        entry,
        "legalBasis",
        Map.of("statute", "《公路法》", "article", "第三十五条", "duty", "核对桥梁"),
        "purpose",
        Prepared.PURPOSE,
        "scenario",
        "测量",
        "items",
        List.of("bridge", "title", "river"),
        "mode",
        "SERVICE",
        "useFrom",
        today.toString(),
        "useUntil",
        today.plusYears(1).toString());
  }

  private static Map<String, Object> entry() {
    return Map.ofEntries(
        Map.entry("node", "307001"),
        Map.entry("name", "桥梁登记"),
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
                item("bridge", 20, true),
                item("title", 60, false),
                item("river", 60, false),
                item("inspector", 60, false))));
  }

  private static Map<String, Object> assessment() {
    return Map.of(
        "secrecy", "NONE",
        "secrecyFindings", "不含国家秘密和工作秘密",
        "personalInformation", "NONE",
        "personalFindings", "不含个人信息");
  }

  private static Map<String, Object> item(String name, int length, boolean key) {
    return Map.of(
        "name",
        name,
        "chineseName",
        "信息项" + name,
        "englishName",
        "Item " + name,
        "type",
        "CHARACTER",
        "length",
        length,
        "key",
        key,
        "sensitive",
        false,
        "sharing",
        "CONDITIONAL");
  }

  private static Map<String, Object> record(int number) {
    return Map.of(
        "bridge",
        Prepared.bridge(number),
        "title",
        Prepared.title(number),
        "river",
        Prepared.RIVER,
        "inspector",
        "检查员" + number);
  }

  private static String segment(String entry) {
    return entry.replace('/', '-');
  }
}

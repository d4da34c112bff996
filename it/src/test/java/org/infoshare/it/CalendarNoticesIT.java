package org.infoshare.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.infoshare.it.Refusals.assertRefused;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The yearly notices of working days, read on both wires; each test has years of its own. */
@Undisturbed
@ExtendWith(SharedPlatform.class)
class CalendarNoticesIT {

  private static final AtomicInteger YEARS = new AtomicInteger(2040);

  private static final String DOCUMENT = "国办发明电〔2040〕9号";

  @Test
  void a_date_is_open_until_the_notice_of_its_year_is_entered_and_follows_its_correction(
      Wires wires) {
    for (Wire wire : List.of(wires.rest(), wires.soap11(), wires.soap12())) {
      int year = YEARS.getAndIncrement();
      var question =
          Call.by("edu.system", "calculateDueDate")
              .with("from", year + "-09-30")
              .with("workingDays", 1);
      assertThat(wire.done(question).text("due")).isNull();
      assertThat(wire.done(question).text("reason")).isEqualTo("calendar-year-missing");

      var entered = wire.done(enter(year, notice(year, "10-01")));

      assertThat(entered.list("changes"))
          .extracting(day -> day.get("date").toString())
          .contains(year + "-10-01");
      var noticed = Answer.of(entered.map("notice"));
      assertThat(noticed.number("revision")).isEqualTo(1);
      assertThat(noticed.text("enteredBy")).isEqualTo("iic.head");
      assertThat(wire.done(question).text("due")).isGreaterThan(year + "-10-01");

      var corrected =
          wire.done(enter(year, notice(year, "10-01", "10-02", "10-03", "10-04", "10-05")));
      assertThat(corrected.list("changes")).hasSize(4);
      assertThat(corrected.list("changes").get(0)).containsEntry("nameAfter", "国庆节");
      assertThat(wire.done(question).text("due")).isGreaterThan(year + "-10-05");
      assertThat(wire.done(enter(year, notice(year, "10-01"))).list("changes")).hasSize(4);
      var again = wire.done(enter(year, notice(year, "10-01")));
      assertThat(again.list("changes")).isEmpty();
      assertThat(Answer.of(again.map("notice")).number("revision")).isEqualTo(3);
      assertEvidence(wire, year);
    }
  }

  @Test
  void a_demonstration_has_due_dates_also_at_the_end_of_a_year(Wires wires) {
    int nextYear = TestData.today().getYear() + 1;

    var due =
        wires
            .rest()
            .done(
                Call.by("edu.system", "calculateDueDate")
                    .with("from", (nextYear - 1) + "-12-30")
                    .with("workingDays", 20));

    assertThat(due.text("due")).startsWith(nextYear + "-01-");
    assertThat(
            wires
                .rest()
                .done(Call.by("edu.staff", "getCalendarNotice").with("year", nextYear))
                .text("document"))
        .startsWith("演示假定");
  }

  @Test
  void what_was_entered_is_read_on_both_wires(Wires wires) {
    int year = YEARS.getAndIncrement();
    wires.rest().done(enter(year, notice(year, "10-01")));

    for (Wire wire : List.of(wires.rest(), wires.soap11(), wires.soap12())) {
      var read = wire.done(Call.by("auditor", "getCalendarNotice").with("year", year));

      assertThat(read.text("document")).isEqualTo(DOCUMENT);
      assertThat(read.text("publishedOn")).isEqualTo(TestData.today().toString());
      assertThat(read.list("daysOff")).hasSize(3);
      assertThat(read.list("daysWorked")).isEmpty();
      var all = wire.done(Call.by("edu.staff", "listCalendarNotices")).list("results");
      assertThat(all)
          .extracting(one -> one.get("year").toString())
          .contains("2025", "2026", String.valueOf(year));
      assertThat(all.get(0)).containsEntry("document", "国办发明电〔2024〕12号");
      assertThat(all.get(0).get("workingDays")).hasToString("248");
    }
  }

  @Test
  void a_file_says_the_same_as_a_message(Wires wires) {
    Wire wire = wires.rest();
    int year = YEARS.getAndIncrement();
    var file =
        "date,worked,name\n%d-01-01,false,元旦\n%d-05-01,false,劳动节\n%d-10-01,false,国庆节\n"
            .formatted(year, year, year);

    var imported = wire.done(load(year, file));

    assertThat(Answer.of(imported.map("notice")).list("daysOff")).hasSize(3);
    assertThat(wire.done(enter(year, notice(year, "10-01"))).list("changes")).isEmpty();
    assertThat(wire.done(load(year, file).key("k-" + year)).value())
        .isEqualTo(wire.done(load(year, file).key("k-" + year)).value());
  }

  @Test
  void only_the_head_of_the_municipal_authority_enters_a_notice(Wires wires) {
    int year = YEARS.getAndIncrement();
    for (Wire wire : List.of(wires.rest(), wires.soap11())) {
      for (Call call : List.of(enter(year, notice(year, "10-01")), load(year, "x"))) {
        assertThat(wire.call(call.as("iic.staff")).reason()).isEqualTo("access-denied");
        assertThat(wire.call(call.as("operator")).reason()).isEqualTo("access-denied");
        assertThat(wire.call(call.as("edu.head")).reason()).isEqualTo("not-permitted");
        assertThat(wire.call(call.as("th-auth.head")).reason()).isEqualTo("not-permitted");
      }
      assertThat(wire.call(Call.by("edu.staff", "getCalendarNotice").with("year", year)).reason())
          .isEqualTo("calendar-notice-not-found");
      assertThat(
              wire.call(Call.by("edu.staff", "getCalendarNotice").with("year", 2_000_000_000))
                  .reason())
          .isEqualTo("calendar-notice-not-found");
    }
  }

  @Test
  void every_fault_is_told_at_once(Wires wires) {
    int year = YEARS.getAndIncrement();
    var broken = new LinkedHashMap<>(notice(year, "10-01"));
    broken.put("document", "x".repeat(101));
    broken.put("publishedOn", TestData.today().plusDays(2).toString());
    broken.put("daysWorked", List.of(day(year + "-01-01", "元旦"), day((year + 1) + "-01-01", "")));
    Wire wire = wires.rest();
    var refused = wire.call(enter(year, broken));
    assertThat(refused.reason()).isEqualTo("invalid");
    assertThat(refused.errors())
        .contains(
            new Answer.FieldError("/document", "too-long"),
            new Answer.FieldError("/publishedOn", "out-of-range"),
            new Answer.FieldError("/daysWorked/0/date", "duplicate"),
            new Answer.FieldError("/daysWorked/1/date", "out-of-range"),
            new Answer.FieldError("/daysWorked/1/name", "missing"));
    assertRefused(
        wire,
        wire.call(
            enter(year, Map.of("document", DOCUMENT, "publishedOn", TestData.today().toString()))),
        "invalid",
        List.of("/daysOff missing"));
    assertRefused(
        wire,
        wire.call(enter(1999, notice(1999, "10-01"))),
        "invalid",
        List.of("/year out-of-range"));
    assertRefused(wire, wire.call(load(year, "")), "invalid", List.of("/file missing"));
    assertRefused(
        wire,
        wire.call(
            load(
                year,
                "date,worked,name\n%d-01-01,false,元旦\n%d-05-01,no,劳动节\n%s,true,国庆节调休"
                    .formatted(year, year, monday(year + 1)))),
        "invalid",
        List.of(
            "/file statutory-day-not-off",
            "/file statutory-day-not-off",
            "/lines/3/worked unknown-value",
            "/lines/4/date out-of-range",
            "/lines/4/date worked-day-not-weekend"));
  }

  @Test
  void a_file_of_another_kind_is_refused(Wires wires) {
    String path =
        "/api/v1/calendar/notices/%d/file?document=x&publishedOn=%s"
            .formatted(YEARS.getAndIncrement(), TestData.today());
    var http = wires.http();
    var gbk = "date,worked,name\n2041-01-01,false,元旦".getBytes(Charset.forName("GBK"));

    assertThat(
            http.send(
                    http.request(path, "iic.head")
                        .header("Content-Type", "text/csv")
                        .PUT(BodyPublishers.ofByteArray(gbk)))
                .body())
        .contains("\"malformed\"");
    assertThat(
            http.send(
                    http.request(path, "iic.head")
                        .header("Content-Type", "text/plain")
                        .PUT(BodyPublishers.ofString("x", StandardCharsets.UTF_8)))
                .body())
        .contains("\"unsupported-media-type\"");
  }

  private static void assertEvidence(Wire wire, int year) {
    var told =
        wire.done(Call.by("auditor", "listEvidence").with("act", "calendar-notice-replaced"))
            .list("results");
    assertThat(told)
        .filteredOn(record -> String.valueOf(year).equals(record.get("subject")))
        .hasSize(2);
  }

  private static Call enter(int year, Map<String, Object> notice) {
    return Call.by("iic.head", "enterCalendarNotice").with("year", year).with(notice);
  }

  private static Call load(int year, String file) {
    return Call.by("iic.head", "importCalendarNotice")
        .with("year", year)
        .with("document", DOCUMENT)
        .with("publishedOn", TestData.today().toString())
        .with("file", file);
  }

  /** A notice with those days of October off. */
  private static Map<String, Object> notice(int year, String... october) {
    var off = new ArrayList<>(List.of(day(year + "-01-01", "元旦"), day(year + "-05-01", "劳动节")));
    for (String day : october) {
      off.add(day(year + "-" + day, "国庆节"));
    }
    return Map.of("document", DOCUMENT, "publishedOn", TestData.today().toString(), "daysOff", off);
  }

  private static LocalDate monday(int year) {
    return LocalDate.of(year, 10, 8).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
  }

  private static Map<String, Object> day(String date, String name) {
    return Map.of("date", date, "name", name);
  }
}

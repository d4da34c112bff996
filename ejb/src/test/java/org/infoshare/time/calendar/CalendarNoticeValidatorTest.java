package org.infoshare.time.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.infoshare.time.calendar.SampleNotices.PUBLISHED;
import static org.infoshare.time.calendar.SampleNotices.TODAY;
import static org.infoshare.time.calendar.SampleNotices.minimal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.infoshare.foundation.platform.Refusal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CalendarNoticeValidatorTest {

  private static final String DOCUMENT = "国办发明电〔2026〕9号";

  @Test
  void a_notice_says_its_days_in_order() {
    var notice = form(2027).check(minimal(2027));

    assertThat(notice.document()).isEqualTo("国办发明电〔2026〕1号");
    assertThat(notice.days())
        .extracting(AnnouncedDay::day)
        .containsExactly(
            LocalDate.of(2027, 1, 1),
            LocalDate.of(2027, 1, 9),
            LocalDate.of(2027, 5, 1),
            LocalDate.of(2027, 10, 1));
    assertThat(notice.workingDays()).isEqualTo(261 - 2 + 1);
  }

  @Test
  void every_fault_of_a_message_is_told_at_once() {
    var off = new ArrayList<NamedDay>();
    off.add(new NamedDay(LocalDate.of(2027, 1, 1), "元旦"));
    off.add(new NamedDay(LocalDate.of(2026, 12, 31), "元旦"));
    off.add(new NamedDay(null, " "));
    off.add(null);
    off.add(new NamedDay(LocalDate.of(2027, 1, 1), "x".repeat(51)));
    var worked =
        List.of(
            new NamedDay(LocalDate.of(2027, 1, 4), "元旦调休"),
            new NamedDay(LocalDate.of(2027, 1, 1), "元旦调休"));

    assertThat(faults(new NewCalendarNotice("x".repeat(101), TODAY.plusDays(1), off, worked)))
        .containsExactlyInAnyOrder(
            "/document too-long",
            "/publishedOn out-of-range",
            "/daysOff/1/date out-of-range",
            "/daysOff/2/date missing",
            "/daysOff/2/name missing",
            "/daysOff/3 missing",
            "/daysOff/4/date duplicate",
            "/daysOff/4/name too-long",
            "/daysWorked/0/date worked-day-not-weekend",
            "/daysWorked/1/date duplicate",
            "/daysWorked/1/date worked-day-not-weekend",
            "/daysOff statutory-day-not-off",
            "/daysOff statutory-day-not-off");
  }

  @Test
  void an_empty_message_lacks_document_date_and_days_off() {
    assertThat(faults(new NewCalendarNotice(null, null, null, null)))
        .containsExactly("/document missing", "/publishedOn missing", "/daysOff missing");
    assertThat(faults(new NewCalendarNotice(DOCUMENT, PUBLISHED, List.of(), List.of())))
        .containsExactly("/daysOff missing");
  }

  @Test
  void a_year_has_no_more_days_than_366() {
    var many = Collections.nCopies(367, new NamedDay(LocalDate.of(2027, 1, 1), "元旦"));

    assertThat(faults(new NewCalendarNotice(DOCUMENT, PUBLISHED, many, null)))
        .containsExactly("/daysOff out-of-range");
  }

  @Test
  void a_weekend_day_off_is_named_like_any_other() {
    var notice = minimal(2028);

    assertThat(LocalDate.of(2028, 1, 1).getDayOfWeek()).hasToString("SATURDAY");
    assertThat(form(2028).check(notice).workingDays()).isEqualTo(260 - 1 + 1 - 1 + 1);
  }

  @ParameterizedTest
  @ValueSource(ints = {1999, 2101, Integer.MAX_VALUE, Integer.MIN_VALUE})
  void other_years_are_out_of_range(int year) {
    var refused = catchThrowableOfType(Refusal.class, () -> form(year).check(minimal(2027)));

    assertThat(told(refused)).containsExactly("/year out-of-range");
  }

  @Test
  void the_file_that_was_seen_can_be_read() {
    String file =
        """
        date,worked,name,source
        2027-01-01,false,元旦,国办发明电〔2026〕9号
        2027-05-01,false,劳动节,国办发明电〔2026〕9号
        2027-10-01,false,国庆节,国办发明电〔2026〕9号

        2027-01-09,true,元旦调休,国办发明电〔2026〕9号
        """;

    for (String written : List.of(file, "\uFEFF" + file, file.replace("\n", "\r\n"))) {
      assertThat(form(2027).check(DOCUMENT, PUBLISHED, written).days())
          .isEqualTo(form(2027).check(minimal(2027)).days());
    }
  }

  @Test
  void every_line_at_fault_is_told_by_its_number() {
    assertThat(
            faultsOfFile(
                "date,worked,name,source",
                "2027-01-01,false,元旦," + DOCUMENT,
                "2027-1-2,false,元旦," + DOCUMENT,
                "2027-01-03,yes,元旦," + DOCUMENT,
                "2027-01-04,true,元旦调休," + DOCUMENT,
                "2026-12-31,false,,other",
                "2027-05-01,false,\"劳动节," + DOCUMENT,
                "2027-10-01,false,国庆节",
                "2027-01-01,false,元旦," + DOCUMENT))
        .containsExactlyInAnyOrder(
            "/lines/3/date bad-format",
            "/lines/4/worked unknown-value",
            "/lines/5/date worked-day-not-weekend",
            "/lines/6/date out-of-range",
            "/lines/6/name missing",
            "/lines/6/source unknown-value",
            "/lines/7 bad-format",
            "/lines/8 bad-format",
            "/lines/9/date duplicate",
            "/file statutory-day-not-off",
            "/file statutory-day-not-off");
  }

  @Test
  void a_file_needs_its_heading_and_days() {
    assertThat(faultsOfFile("2027-01-01,false,元旦")).containsExactly("/lines/1 bad-format");
    assertThat(faultsOfFile("date,status,name")).containsExactly("/lines/1 bad-format");
    assertThat(faultsOfFile("date,worked,name", "")).containsExactly("/file missing");
    assertThat(faultsOfFile(" ")).containsExactly("/file missing");
    assertThat(faultsOfFile(Collections.nCopies(800, "").toArray(String[]::new)))
        .containsExactly("/file missing");
    assertThat(faultsOfFile(Collections.nCopies(800, "x").toArray(String[]::new)))
        .containsExactly("/file out-of-range");
    assertThat(told(catchThrowableOfType(Refusal.class, () -> form(2027).check(null, null, null))))
        .containsExactly("/document missing", "/publishedOn missing", "/file missing");
  }

  private static List<String> faults(NewCalendarNotice notice) {
    return told(catchThrowableOfType(Refusal.class, () -> form(2027).check(notice)));
  }

  private static List<String> faultsOfFile(String... lines) {
    String file = String.join("\n", Arrays.asList(lines));
    return told(
        catchThrowableOfType(Refusal.class, () -> form(2027).check(DOCUMENT, PUBLISHED, file)));
  }

  private static List<String> told(Refusal refused) {
    return refused.faults().stream().map(one -> one.pointer() + " " + one.code()).toList();
  }

  private static CalendarNoticeValidator form(int year) {
    return new CalendarNoticeValidator(year, TODAY);
  }
}

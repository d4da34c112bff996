package org.infoshare.sharing.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.infoshare.sharing.dataset.Pushes.NOON;
import static org.infoshare.sharing.dataset.Pushes.SQL;
import static org.infoshare.sharing.dataset.Pushes.nextCode;
import static org.infoshare.sharing.dataset.Pushes.person;
import static org.infoshare.sharing.dataset.Pushes.push;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.infoshare.catalogue.description.SharingMode;
import org.infoshare.catalogue.description.UpdateCycle;
import org.infoshare.catalogue.publication.PublishedEntries;
import org.infoshare.catalogue.publication.PublishedEntry;
import org.infoshare.foundation.platform.Cursor;
import org.infoshare.foundation.platform.PlatformReason;
import org.infoshare.foundation.platform.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each entry knows how fresh its data are, and those whose cycle has passed are listed. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class HostedDatasetsTest {

  private static final Duration DAY = Duration.ofDays(1);

  private final HostedDatasets rows = new HostedDatasets(SQL);
  private PublishedEntry daily;

  @BeforeEach
  void an_entry_of_their_own() {
    daily = DatasetEntries.persons(nextCode("901010"));
  }

  @Test
  void an_entry_without_records_has_none() {
    var none =
        new DatasetView(
            daily.code(), "psb", 0, null, null, UpdateCycle.DAILY, null, Freshness.NO_DATA);

    assertThat(rows.view(daily, NOON)).isEqualTo(none);

    rows.published(daily);

    assertThat(rows.view(daily, NOON)).isEqualTo(none);
  }

  @Test
  void an_entry_is_hosted_from_its_first_push_on_whatever_is_deleted_since() {
    rows.published(daily);
    assertThat(rows.isHosted(daily.code())).isFalse();

    assertThat(push(daily, List.of(person(1, "张三"))).first()).isTrue();
    assertThat(
            push(daily, NOON.plusSeconds(1), List.of(), List.of(Map.of("idNumber", "1"))).first())
        .isFalse();

    assertThat(rows.isHosted(daily.code())).isTrue();
    assertThat(rows.isHosted("909999/1")).isFalse();
  }

  @Test
  void data_are_fresh_to_the_last_moment_of_their_cycle_and_late_after_it() {
    push(daily, List.of(person(1, "张三")));
    Instant end = NOON.plus(DAY.multipliedBy(2));

    assertThat(rows.view(daily, end).freshness()).isEqualTo(Freshness.FRESH);
    assertThat(rows.view(daily, end).freshUntil()).isEqualTo(end);
    assertThat(rows.view(daily, end.plusMillis(1)).freshness()).isEqualTo(Freshness.LATE);
  }

  @Test
  void a_push_that_changes_nothing_says_that_the_data_are_up_to_date() {
    push(daily, List.of(person(1, "张三")));
    push(daily, NOON.plus(DAY.multipliedBy(5)), List.of(person(1, "张三")), List.of());

    var view = rows.view(daily, NOON.plus(DAY.multipliedBy(6)));

    assertThat(view.freshness()).isEqualTo(Freshness.FRESH);
    assertThat(view.changedAt()).isEqualTo(NOON);
    assertThat(view.pushedAt()).isEqualTo(NOON.plus(DAY.multipliedBy(5)));
  }

  @ParameterizedTest
  @CsvSource({
    "REAL_TIME, 1",
    "DAILY, 2",
    "WEEKLY, 8",
    "TEN_DAYS, 11",
    "MONTHLY, 32",
    "QUARTERLY, 93",
    "HALF_YEARLY, 185",
    "YEARLY, 367"
  })
  void a_cycle_grants_its_days(UpdateCycle cycle, int days) {
    var entry = withCycle(cycle, SharingMode.PLATFORM);
    rows.published(entry);
    push(entry, List.of(person(1, "张三")));

    assertThat(rows.view(entry, NOON).freshUntil()).isEqualTo(NOON.plus(DAY.multipliedBy(days)));
  }

  @ParameterizedTest
  @EnumSource(names = {"IRREGULAR", "OTHER"})
  void a_cycle_that_promises_nothing_is_never_late(UpdateCycle cycle) {
    var entry = withCycle(cycle, SharingMode.PLATFORM);
    rows.published(entry);
    push(entry, List.of(person(1, "张三")));

    assertThat(rows.view(entry, NOON.plus(DAY.multipliedBy(9999))).freshness())
        .isEqualTo(Freshness.NO_CYCLE);
  }

  @Test
  void a_version_with_another_cycle_counts_from_the_last_push() {
    rows.published(daily);
    push(daily, List.of(person(1, "张三")));

    rows.published(
        new PublishedEntry(
            daily.code(),
            2,
            "psb",
            withCycle(UpdateCycle.WEEKLY, SharingMode.PLATFORM).content(),
            NOON));

    assertThat(rows.view(daily, NOON).freshUntil()).isEqualTo(NOON.plus(DAY.multipliedBy(8)));
  }

  @Test
  void late_entries_are_listed_page_by_page_until_they_are_withdrawn() {
    String provider = "late-" + Math.abs(daily.code().hashCode() % 100_000);
    var late = new ArrayList<String>();
    for (int i = 0; i < 5; i++) {
      var entry = of(provider, nextCode("399011"));
      rows.published(entry);
      push(entry, List.of(person(1, "张三")));
      late.add(entry.code());
    }
    var fresh = of(provider, nextCode("399011"));
    rows.published(fresh);
    Instant later = NOON.plus(DAY.multipliedBy(3));
    push(fresh, later, List.of(person(1, "张三")), List.of());
    rows.withdrawn(late.remove(2), later);

    assertThat(codes(provider, Freshness.LATE, later)).containsExactlyInAnyOrderElementsOf(late);
    assertThat(codes(provider, Freshness.FRESH, later)).containsExactly(fresh.code());
    assertThat(codes(provider, null, later)).hasSize(5);
  }

  @Test
  void entries_are_listed_by_number_and_not_as_text() {
    String provider = "number-" + Math.abs(daily.code().hashCode() % 100_000);
    String node = "399%06d".formatted(Math.abs(daily.code().hashCode() % 1_000_000));
    for (int number : List.of(10, 2, 1, 100, 9)) {
      rows.published(of(provider, node + "/" + number));
    }
    rows.published(of(provider, node + "0/1"));

    assertThat(codes(provider, null, NOON))
        .containsExactly(
            node + "/1", node + "/2", node + "/9", node + "/10", node + "/100", node + "0/1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"nonsense", "399011", "399011/x", "399011/9999999999999"})
  void a_cursor_that_is_not_ours_is_refused(String place) {
    var filter = new DatasetFilter("psb", null, 2, Cursor.encode(place));

    var refusal = catchThrowableOfType(Refusal.class, () -> rows.page(filter, NOON));

    assertThat(refusal.reason()).isEqualTo(PlatformReason.CURSOR_INVALID);
  }

  @Test
  void an_entry_that_the_platform_does_not_serve_has_no_data_to_wait_for() {
    var byMail = withCycle(UpdateCycle.DAILY, SharingMode.MAIL).content();

    rows.published(new PublishedEntry(nextCode("399012"), 1, "by-mail", byMail, NOON));

    assertThat(codes("by-mail", null, NOON)).isEmpty();
  }

  private List<String> codes(String provider, Freshness freshness, Instant now) {
    var codes = new ArrayList<String>();
    String cursor = null;
    do {
      var page = rows.page(new DatasetFilter(provider, freshness, 2, cursor), now);
      page.results().forEach(one -> codes.add(one.entry()));
      cursor = page.next();
    } while (cursor != null);
    return codes;
  }

  private PublishedEntry of(String provider, String code) {
    var content = daily.content();
    return new PublishedEntry(code, 1, provider, content, NOON);
  }

  private static PublishedEntry withCycle(UpdateCycle cycle, SharingMode mode) {
    return PublishedEntries.with(DatasetEntries.persons(nextCode("399012")), cycle, mode);
  }
}

package org.infoshare.time.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.infoshare.foundation.platform.PlatformClock;

class ReceiptDayPropertiesTest {

  @Provide
  Arbitrary<Instant> instants() {
    return Arbitraries.longs()
        .between(
            Instant.parse("2024-12-30T00:00:00Z").toEpochMilli(),
            Instant.parse("2027-01-02T00:00:00Z").toEpochMilli())
        .map(Instant::ofEpochMilli);
  }

  @Provide
  Arbitrary<LocalTime> cutoffs() {
    return Arbitraries.integers().between(0, 24 * 60 - 1).map(of -> LocalTime.of(of / 60, of % 60));
  }

  @Property
  void without_cut_off_it_is_the_day_in_Shanghai(@ForAll("instants") Instant at) {
    assertThat(ReceiptDay.of(at, Optional.empty()))
        .isEqualTo(at.atZone(PlatformClock.ZONE).toLocalDate());
  }

  @Property
  void what_comes_at_or_after_the_cut_off_counts_for_the_next_day(
      @ForAll("instants") Instant at, @ForAll("cutoffs") LocalTime cutoff) {
    var local = at.atZone(PlatformClock.ZONE);
    var day = ReceiptDay.of(at, Optional.of(cutoff));

    if (local.toLocalTime().isBefore(cutoff)) {
      assertThat(day).isEqualTo(local.toLocalDate());
    } else {
      assertThat(day).isEqualTo(local.toLocalDate().plusDays(1));
    }
  }

  @Property
  void what_comes_later_is_never_received_earlier(
      @ForAll("instants") Instant one,
      @ForAll("instants") Instant other,
      @ForAll("cutoffs") LocalTime cutoff) {
    var first = one.isBefore(other) ? one : other;
    var second = one.isBefore(other) ? other : one;

    assertThat(ReceiptDay.of(second, Optional.of(cutoff)))
        .isAfterOrEqualTo(ReceiptDay.of(first, Optional.of(cutoff)));
  }

  @Property
  void an_earlier_cut_off_never_makes_a_receipt_earlier(
      @ForAll("instants") Instant at,
      @ForAll("cutoffs") LocalTime one,
      @ForAll("cutoffs") LocalTime other) {
    var early = one.isBefore(other) ? one : other;
    var late = one.isBefore(other) ? other : one;

    assertThat(ReceiptDay.of(at, Optional.of(early)))
        .isAfterOrEqualTo(ReceiptDay.of(at, Optional.of(late)));
    assertThat(
            ChronoUnit.DAYS.between(
                ReceiptDay.of(at, Optional.empty()), ReceiptDay.of(at, Optional.of(early))))
        .isBetween(0L, 1L);
  }

  /** 17:30 in Shanghai on 30 April 2026, and the last moment before. */
  @Example
  void the_very_moment_of_the_cut_off_is_late() {
    var cutoff = Optional.of(LocalTime.of(17, 30));
    var moment = Instant.parse("2026-04-30T09:30:00Z");

    assertThat(ReceiptDay.of(moment, cutoff)).isEqualTo("2026-05-01");
    assertThat(ReceiptDay.of(moment.minusNanos(1), cutoff)).isEqualTo("2026-04-30");
  }
}

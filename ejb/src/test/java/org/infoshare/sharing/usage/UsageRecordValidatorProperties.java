package org.infoshare.sharing.usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.sharing.grant.GrantSnapshot;
import org.infoshare.sharing.grant.GrantStage;

/** What a usage record must say, and of which days it may speak. */
class UsageRecordValidatorProperties {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
  private static final LocalDate GRANTED = TODAY.minusDays(30);

  @Property
  void it_speaks_of_days_since_the_grant_began_and_no_later_than_today(
      @ForAll @IntRange(min = -60, max = 10) int from,
      @ForAll @IntRange(min = -60, max = 10) int until) {
    boolean sound = from >= -30 && from <= until && until <= 0;

    assertThat(faults(of(TODAY.plusDays(from), TODAY.plusDays(until), "核对", null)))
        .isEqualTo(sound ? List.of() : List.of("/until usage-period-invalid"));
  }

  @Property(tries = 20)
  void each_text_is_needed_but_what_was_destroyed(
      @ForAll @IntRange(min = 999, max = 1001) int length) {
    var expected = new ArrayList<String>();
    if (length > 1000) {
      for (String text : List.of("scenario", "process", "effect", "storage", "destruction")) {
        expected.add("/" + text + " too-long");
      }
    }
    String text = "用".repeat(length);

    assertThat(faults(of(TODAY, TODAY, text, text))).isEqualTo(expected);
    assertThat(faults(of(TODAY, TODAY, " ", null)))
        .containsExactly(
            "/scenario missing", "/process missing", "/effect missing", "/storage missing");
  }

  @Example
  void that_no_grant_is_named_is_told_with_everything_else() {
    var newRecord =
        new NewUsageRecord(null, TODAY, TODAY.plusDays(1), "核对", null, "免收证明", "不留存", null, null);

    assertThat(faults(newRecord, null))
        .containsExactly("/grant missing", "/process missing", "/until usage-period-invalid");
  }

  private static NewUsageRecord of(
      LocalDate from, LocalDate until, String text, String destruction) {
    return new NewUsageRecord(
        UUID.randomUUID(), from, until, text, text, text, text, destruction, null);
  }

  private static List<String> faults(NewUsageRecord newRecord) {
    var used =
        new GrantSnapshot(
            newRecord.grant(),
            "101001/1",
            1,
            "psb",
            "edu",
            List.of("name"),
            "入学审核",
            GRANTED,
            TODAY.plusDays(1),
            GrantStage.ACTIVE,
            null);
    return faults(newRecord, used);
  }

  private static List<String> faults(NewUsageRecord newRecord, GrantSnapshot used) {
    var refusal =
        catchThrowableOfType(
            Refusal.class, () -> UsageRecordValidator.check(newRecord, used, TODAY));
    return refusal == null
        ? List.of()
        : refusal.faults().stream().map(fault -> fault.pointer() + " " + fault.code()).toList();
  }
}

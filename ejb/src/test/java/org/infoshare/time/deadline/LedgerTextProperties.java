package org.infoshare.time.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class LedgerTextProperties {

  private static final LocalDate RECEIPT = LocalDate.of(2026, 4, 30);

  @Property
  void the_days_are_read_as_they_were_written(@ForAll("notes") List<String> notes) {
    var days = new ArrayList<LedgerDay>();
    for (String note : notes) {
      days.add(
          new LedgerDay(
              RECEIPT.plusDays(days.size() + 1L),
              note.length() % 2 == 0,
              note.isEmpty() ? null : note));
    }

    assertThat(LedgerText.parse(RECEIPT, LedgerText.format(days))).isEqualTo(days);
  }

  @Example
  void days_that_say_the_same_are_one_stretch() {
    assertThat(
            LedgerText.format(
                List.of(
                    new LedgerDay(RECEIPT.plusDays(1), false, "劳动节"),
                    new LedgerDay(RECEIPT.plusDays(2), false, "劳动节"),
                    new LedgerDay(RECEIPT.plusDays(3), true, null))))
        .isEqualTo("[[0,2,\"劳动节\"],[1,1]]");
    assertThat(LedgerText.format(List.of())).isEqualTo("[]");
  }

  @Provide
  Arbitrary<List<String>> notes() {
    return Arbitraries.of("", "weekend", "劳动节", "a\"],[1,9", "paused").list().ofMaxSize(40);
  }
}

package org.infoshare.foundation.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RefusalTest {

  @Test
  void a_refusal_of_a_part_names_the_part() {
    var whole =
        new Refusal(PlatformReason.WRONG_STAGE, "FILED", "SUBMIT").withPointerPrefix("/entries/2");

    assertThat(whole.reason()).isEqualTo(PlatformReason.WRONG_STAGE);
    assertThat(whole.faults())
        .containsExactly(new FieldFault("/entries/2", "wrong-stage", whole.text()));
    assertThat(whole.text().english()).contains("FILED");
  }

  @Test
  void what_is_at_fault_in_a_part_is_told_from_the_whole() {
    var fault = FieldFault.of("/items/0", PlatformReason.MISSING);

    var whole = new Refusal(PlatformReason.INVALID, List.of(fault)).withPointerPrefix("/entries/1");

    assertThat(whole.faults())
        .extracting(FieldFault::pointer, FieldFault::code)
        .containsExactly(tuple("/entries/1/items/0", "missing"));
  }

  @Test
  void five_hundred_faults_are_told_and_of_more_that_there_are_more() {
    var fault = FieldFault.of("/items/0", PlatformReason.MISSING);
    var all = new Refusal(PlatformReason.INVALID, Collections.nCopies(500, fault));
    var some = new Refusal(PlatformReason.INVALID, Collections.nCopies(501, fault));

    assertThat(all.faults()).hasSize(500).containsOnly(fault);
    assertThat(all.text().english()).endsWith("number of faults: 500.");
    assertThat(some.faults()).hasSize(501);
    assertThat(some.faults().get(500).code()).isEqualTo("more-faults");
    assertThat(some.text())
        .isEqualTo(
            new Text(
                "有 超过 500 处内容不符合要求。",
                "The content does not meet the requirements; number of faults: more than 500."));
  }

  @Test
  void what_a_caller_made_up_is_repeated_no_longer_than_a_thousand_characters() {
    String name = "𠮷".repeat(1_000_000);
    var fault = FieldFault.of("/keys/" + name, PlatformReason.DUPLICATE, name);

    assertThat(fault.pointer()).hasSizeBetween(999, 1001).endsWith("𠮷…");
    assertThat(fault.text().english()).hasSizeLessThan(1100);
    assertThat(new Refusal(PlatformReason.DUPLICATE, name).text().chinese()).hasSizeLessThan(1100);
  }
}

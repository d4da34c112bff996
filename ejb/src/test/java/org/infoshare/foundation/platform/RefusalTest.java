package org.infoshare.foundation.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

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
}

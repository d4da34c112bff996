package org.infoshare.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A command is done once under its key, whichever wire it is sent over. */
@ExtendWith(SharedPlatform.class)
class IdempotencyIT {

  @Test
  void an_idempotency_key_that_was_used_for_another_content_is_refused_on_both_wires(Wires wires) {
    for (Wire wire : List.of(wires.rest(), wires.soap11())) {
      String key = UUID.randomUUID().toString();
      var draft =
          Call.by("cab.staff", "draftEntry").with(TestData.entry(TestData.unique("桥"))).key(key);
      String code = wire.done(draft).text("code");

      assertThat(wire.done(draft).text("code")).isEqualTo(code);
      assertThat(wire.call(draft.with("name", TestData.unique("路"))).reason())
          .isEqualTo("idempotency-key-reused");
      assertThat(wire.call(draft.key("x".repeat(129))).reason())
          .isEqualTo("idempotency-key-invalid");
    }
  }

  @Test
  void a_command_that_was_sent_over_one_wire_is_not_done_again_over_the_other(Wires wires) {
    var draft =
        Call.by("cab.staff", "draftEntry")
            .with(TestData.entry(TestData.unique("桥")))
            .key(UUID.randomUUID().toString());

    assertThat(wires.soap11().done(draft).text("code"))
        .isEqualTo(wires.rest().done(draft).text("code"));
  }
}

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
  void one_key_serves_each_operation_by_itself(Wires wires) {
    String key = UUID.randomUUID().toString();
    var entry = TestData.entry(TestData.unique("桥"));
    String code =
        wires.rest().done(Call.by("cab.staff", "draftEntry").with(entry).key(key)).text("code");
    var drop = Call.by("cab.staff", "dropEntry").with("code", code).key(key);

    var dropped = wires.soap11().done(drop);

    assertThat(wires.soap12().done(drop).value()).isEqualTo(dropped.value());
    assertThat(wires.rest().call(Call.by("cab.staff", "dropEntry").with("code", code)).isRefused())
        .isTrue();
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

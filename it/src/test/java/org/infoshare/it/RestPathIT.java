package org.infoshare.it;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SharedPlatform.class)
class RestPathIT {

  @Test
  void who_signs_in_is_told_who_it_is(Wires wires) {
    var account = wires.rest().done(Call.by("edu.staff", "getOwnAccount"));

    assertThat(account.text("department")).isEqualTo("edu");
  }
}

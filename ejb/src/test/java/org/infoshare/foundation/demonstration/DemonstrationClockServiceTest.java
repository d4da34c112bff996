package org.infoshare.foundation.demonstration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import org.infoshare.foundation.platform.Refusal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DemonstrationClockServiceTest {

  @Test
  void where_no_demo_data_was_loaded_the_clock_is_not_moved() {
    var service = new DemonstrationClockService();
    service.setDemonstration(new Demonstration(null, false));

    var refusal = catchThrowableOfType(Refusal.class, () -> service.move(Instant.MAX));

    assertThat(refusal.reason()).isEqualTo(DemonstrationReason.CLOCK_NOT_MOVABLE);
  }
}

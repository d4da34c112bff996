package org.infoshare.foundation.demonstration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.infoshare.foundation.persistence.Sql;
import org.infoshare.foundation.persistence.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DemonstrationClocksTest {

  private final Sql sql = TestDatabase.sql();
  private final DemonstrationClocks clocks = new DemonstrationClocks(sql);

  @AfterEach
  void forget() {
    TestDatabase.asOwner().useHandle(handle -> handle.execute("delete from demonstration_clock"));
  }

  @Test
  void it_is_begun_once_and_may_be_behind() {
    assertThat(clocks.findOffset()).isEmpty();

    clocks.insertIfAbsent(Duration.ofDays(-268).plusNanos(1000));
    clocks.insertIfAbsent(Duration.ofDays(5));

    assertThat(clocks.findOffset()).contains(Duration.ofDays(-268).plusNanos(1000));
  }

  @Test
  void a_clock_that_was_never_begun_moves_from_the_machines_time() {
    assertThat(clocks.lockOffset()).isEqualTo(Duration.ZERO);

    clocks.updateOffset(Duration.ofMinutes(90));

    assertThat(clocks.findOffset()).contains(Duration.ofMinutes(90));
  }

  @Test
  void the_database_itself_lets_it_go_forward_only_and_nobody_forget_it() {
    clocks.insertIfAbsent(Duration.ofDays(1));

    assertThatThrownBy(() -> clocks.updateOffset(Duration.ofDays(1).minusNanos(1000)))
        .hasStackTraceContaining("the clock goes forward only");
    assertThatThrownBy(
            () -> sql.useHandle(handle -> handle.execute("delete from demonstration_clock")))
        .hasStackTraceContaining("permission denied");
    assertThat(clocks.findOffset()).contains(Duration.ofDays(1));
  }
}

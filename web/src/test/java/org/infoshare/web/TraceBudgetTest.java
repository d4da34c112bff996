package org.infoshare.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TraceBudgetTest {

  private final AtomicLong now = new AtomicLong(Long.MAX_VALUE - 5);
  private final TraceBudget budget = new TraceBudget(3, now::get);

  @Test
  void of_the_defects_of_a_minute_the_first_have_a_trace() {
    assertThat(taken(10)).isEqualTo(3);
    now.addAndGet(59_999_999_999L);
    assertThat(taken(1)).isZero();
    now.addAndGet(1);
    assertThat(taken(10)).isEqualTo(3);
  }

  private long taken(int attempts) {
    return IntStream.range(0, attempts).filter(attempt -> budget.take()).count();
  }
}

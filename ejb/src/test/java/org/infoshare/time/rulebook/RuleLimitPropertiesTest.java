package org.infoshare.time.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.WithNull;
import org.infoshare.foundation.platform.Refusal;

class RuleLimitPropertiesTest {

  /** Whatever is asked for, what comes out keeps to the article and says truly what it is. */
  @Property
  void no_change_exceeds_the_article_or_passes_for_it(
      @ForAll @IntRange(min = 1, max = 250) int days,
      @ForAll @WithNull @IntRange(min = 1, max = 250) Integer extension) {
    RuleLimit next;
    try {
      next =
          RuleLimitTest.answer()
              .change(
                  new LimitChange(days, extension, SupplementClock.RESTART, "缩短"),
                  "iic.head",
                  Instant.EPOCH);
    } catch (Refusal tooLong) {
      assertThat(days > 10 || (extension != null && extension > 10)).isTrue();
      return;
    }
    assertThat(next.value()).isEqualTo(new LimitValue(days, extension, SupplementClock.RESTART));
    assertThat(days).isLessThanOrEqualTo(10);
    assertThat(extension == null || extension <= 10).isTrue();
    assertThat(next.origin().isConfigured()).isEqualTo(days != 10);
    assertThat(next.view().configured()).isEqualTo(days != 10);
    if (extension != null) {
      assertThat(next.extension().isConfigured()).isEqualTo(extension != 10);
    }
  }
}

package org.infoshare.catalogue.source;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;

@DisplayNameGeneration(ReplaceUnderscores.class)
class BracketsTest {

  @Property
  void what_stands_in_brackets_is_replaced_as_an_expression_would(
      @ForAll @Chars({'(', '[', ')', ']', 'a', '中'}) @StringLength(max = 40) String text) {
    assertThat(Brackets.replace(text, "([", ")]", "-"))
        .isEqualTo(text.replaceAll("[(\\[][^)\\]]*[)\\]]", "-"));
  }

  @Test
  @Timeout(value = 20, threadMode = ThreadMode.SEPARATE_THREAD)
  void brackets_without_end_cost_one_pass() {
    String open = "(".repeat(2_000_000);

    assertThat(Brackets.replace(open, "([", ")]", "")).isEqualTo(open);
    assertThat(PlainName.of(open)).isEmpty();
    assertThat(EnglishName.of(open)).isEmpty();
  }
}

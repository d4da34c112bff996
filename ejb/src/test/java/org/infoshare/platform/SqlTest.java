package org.infoshare.platform;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SqlTest {

  @Test
  void a_failure_tells_no_value_that_was_bound() {
    assertThatThrownBy(
            () ->
                TestDatabase.sql()
                    .ask(
                        handle ->
                            handle
                                .createQuery("select 1 from nowhere where key = :key")
                                .bind("key", "990101199001011234")
                                .mapTo(Integer.class)
                                .list()))
        .hasMessageNotContaining("990101199001011234");
  }
}

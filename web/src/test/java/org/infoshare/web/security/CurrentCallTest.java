package org.infoshare.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.infoshare.foundation.platform.PlatformReason;
import org.infoshare.foundation.platform.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CurrentCallTest {

  private final Refusal denied = new Refusal(PlatformReason.ACCESS_DENIED);

  @AfterEach
  void end() {
    CurrentCall.end();
  }

  @Test
  void a_refusal_is_counted_by_its_reason_once_in_a_call() {
    long before = counted();
    CurrentCall.begin();

    CurrentCall.noteRefusal(denied);
    CurrentCall.noteRefusal(denied);

    assertThat(counted()).isEqualTo(before + 1);
    assertThat(CurrentCall.currentRefusal()).isSameAs(denied);
  }

  @Test
  void whoever_is_refused_before_a_call_begins_is_counted_too() {
    long before = counted();

    CurrentCall.noteRefusal(denied);
    CurrentCall.noteRefusal(denied);

    assertThat(counted()).isEqualTo(before + 2);
    assertThat(CurrentCall.currentRefusal()).isNull();
  }

  @Test
  void the_next_call_of_a_thread_knows_nothing_of_the_last() {
    CurrentCall.begin();
    CurrentCall.noteOperation("fileRequest");
    CurrentCall.noteRefusal(denied);
    CurrentCall.end();

    CurrentCall.begin();

    assertThat(CurrentCall.currentOperation()).isNull();
    assertThat(CurrentCall.currentRefusal()).isNull();
  }

  private static long counted() {
    return CurrentCall.refusals().getOrDefault("access-denied", 0L);
  }
}

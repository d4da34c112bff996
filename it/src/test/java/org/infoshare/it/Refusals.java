package org.infoshare.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.params.provider.Arguments;

/** Calls that are declined, as cases of a test, and what is to be said of them. */
final class Refusals {

  private Refusals() {}

  /** A case: the call that is asked for is refused for that reason, with those errors. */
  static Arguments refused(
      String what, String reason, List<String> errors, Function<TestGrant, Call> asked) {
    return arguments(what, reason, errors, asked);
  }

  static void assertRefused(Wire wire, Answer answer, String reason, List<String> errors) {
    assertThat(answer.reason()).as("reason over %s", wire).isEqualTo(reason);
    assertThat(answer.errors().stream().map(one -> one.pointer() + " " + one.code()).sorted())
        .as("errors over %s", wire)
        .isEqualTo(errors);
  }
}

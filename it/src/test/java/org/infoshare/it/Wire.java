package org.infoshare.it;

/** A way to call the platform. */
interface Wire {

  /** Calls, and returns what was answered, be it a refusal. */
  Answer call(Call call);

  /** Calls what must not be refused. */
  default Answer done(Call call) {
    var answer = call(call);
    if (answer.isRefused()) {
      throw new AssertionError(
          "%s over %s was refused: %s %s".formatted(call, this, answer.reason(), answer.errors()));
    }
    return answer;
  }
}

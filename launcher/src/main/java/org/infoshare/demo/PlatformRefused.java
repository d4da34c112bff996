package org.infoshare.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** The platform refused a call; the message is one sentence that says which call and why. */
final class PlatformRefused extends Exception {

  private static final long serialVersionUID = 1;
  private static final int TOLD_FAULTS = 3;

  private final int status;

  private PlatformRefused(int status, String sentence) {
    super(sentence);
    this.status = status;
  }

  /**
   * @param call the call and its account
   * @param problem the body of the answer (RFC 9457); missing if there was none
   */
  static PlatformRefused of(String call, int status, JsonNode problem) {
    String reason = problem.path("reason").asText("no reason given");
    String detail = problem.path("detail").asText("").strip();
    String sentence = "%s was answered %d, %s".formatted(call, status, reason);
    if (!detail.isEmpty()) {
      sentence += ": " + detail;
    }
    JsonNode errors = problem.path("errors");
    if (!errors.isEmpty()) {
      sentence += " " + firstOf(errors);
    }
    return new PlatformRefused(status, sentence);
  }

  int status() {
    return status;
  }

  private static String firstOf(JsonNode errors) {
    String told =
        StreamSupport.stream(errors.spliterator(), false)
            .limit(TOLD_FAULTS)
            .map(
                error ->
                    "%s %s (%s)"
                        .formatted(
                            error.path("pointer").asText(),
                            error.path("code").asText(),
                            error.path("detail").asText()))
            .collect(Collectors.joining("; "));
    int more = errors.size() - TOLD_FAULTS;
    return more > 0 ? told + "; and " + more + " more" : told;
  }
}

package org.infoshare.sharing.request;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.infoshare.time.deadline.DeadlineKind;

/** The kinds of deadlines that a request can have. */
public enum RequestDeadlineKind implements DeadlineKind {
  /** By which the provider must answer. */
  ANSWER("request.answer"),
  /** By which the provider must provide what it consented to. */
  PROVIDE("request.provide"),
  /**
   * By which the provider must provide what a dispute added, while it still owes what it consented
   * to.
   */
  PROVIDE_SETTLED("settlement.provide"),
  /** By which a sharing authority must forward it. */
  RELAY("relay.forward"),
  /** By which the requester must add the missing information; after it the answer is due again. */
  SUPPLEMENT("request.supplement"),
  /** By which the requester must dispose of information that it may no longer use. */
  DISPOSE("request.dispose");

  private final String kind;

  RequestDeadlineKind(String kind) {
    this.kind = kind;
  }

  /** The kind of deadline that runs in a stage. */
  static Optional<RequestDeadlineKind> ofStage(RequestStage stage) {
    return switch (stage) {
      case RELAYING -> Optional.of(RELAY);
      case FILED, UNANSWERED -> Optional.of(ANSWER);
      case SUPPLEMENT -> Optional.of(RequestDeadlineKind.SUPPLEMENT);
      case AGREED, LATE -> Optional.of(PROVIDE);
      case PROVIDED, SUSPENDED, TERMINATED -> Optional.of(DISPOSE);
      case DRAFT, DEPT_REVIEW, REFUSED, DISPOSED, WITHDRAWN -> Optional.empty();
    };
  }

  /** The kind of deadline for each stage, as the branches of an SQL {@code case}. */
  static String sqlCasesByStage() {
    return Stream.of(RequestStage.values())
        .flatMap(
            stage ->
                ofStage(stage).stream()
                    .map(limit -> "when '%s' then '%s'".formatted(stage, limit.kind)))
        .collect(Collectors.joining(" "));
  }

  @Override
  public String kind() {
    return kind;
  }
}

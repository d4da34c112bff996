package org.infoshare.sharing.request;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.infoshare.time.deadline.DeadlineKey;
import org.infoshare.time.deadline.DeadlineKind;

/** The limits that a request can have. */
public enum RequestLimit implements DeadlineKind {
  /** Within which the provider answers. */
  ANSWER("request.answer"),
  /** Within which the provider provides what it consented to. */
  PROVIDE("request.provide"),
  /** Within which a sharing authority forwards it. */
  RELAY("relay.forward"),
  /** Within which the requester adds what was missing; nothing follows when it passes. */
  SUPPLEMENT("request.supplement"),
  /** Within which the requester disposes of what it may use no more. */
  DISPOSE("request.dispose");

  private final String kind;

  RequestLimit(String kind) {
    this.kind = kind;
  }

  /** The limit that runs in a stage. */
  static Optional<RequestLimit> ofStage(RequestStage stage) {
    return switch (stage) {
      case RELAYING -> Optional.of(RELAY);
      case FILED, UNANSWERED -> Optional.of(ANSWER);
      case SUPPLEMENT -> Optional.of(RequestLimit.SUPPLEMENT);
      case AGREED, LATE -> Optional.of(PROVIDE);
      case PROVIDED, SUSPENDED, TERMINATED -> Optional.of(DISPOSE);
      case DRAFT, DEPT_REVIEW, REFUSED, DISPOSED, WITHDRAWN -> Optional.empty();
    };
  }

  /** Which limit runs in which stage, as the branches of a {@code case} of SQL. */
  static String sqlCasesByStage() {
    return Stream.of(RequestStage.values())
        .flatMap(
            stage ->
                ofStage(stage).stream()
                    .map(limit -> "when '%s' then '%s'".formatted(stage, limit.kind)))
        .collect(Collectors.joining(" "));
  }

  String kind() {
    return kind;
  }

  @Override
  public DeadlineKey keyOf(UUID request) {
    return new DeadlineKey(kind, request.toString());
  }
}

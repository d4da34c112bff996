package org.infoshare.request;

import java.util.UUID;
import org.infoshare.deadline.CaseLimit;

/** The limits that a request can have. */
public enum RequestLimit {
  /** Within which the provider answers. */
  ANSWER("request.answer"),
  /** Within which the provider provides what it consented to. */
  PROVIDE("request.provide"),
  /** Within which a sharing authority forwards it. */
  RELAY("relay.forward"),
  /** Within which the requester adds what was missing; nothing follows when it passes. */
  SUPPLEMENT("request.supplement");

  private final String kind;

  RequestLimit(String kind) {
    this.kind = kind;
  }

  String kind() {
    return kind;
  }

  CaseLimit of(UUID request) {
    return new CaseLimit(kind, request.toString());
  }
}

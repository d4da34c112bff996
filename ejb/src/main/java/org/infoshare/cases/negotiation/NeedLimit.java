package org.infoshare.cases.negotiation;

import java.util.UUID;
import org.infoshare.time.deadline.DeadlineKey;
import org.infoshare.time.deadline.DeadlineKind;

/** The limits that a need can have. */
public enum NeedLimit implements DeadlineKind {
  /** Within which the responsible department is named. */
  ROUTE("negotiation.route"),
  /** Within which the named department answers. */
  ANSWER("negotiation.answer"),
  /** Within which the requester answers a proposal; nothing follows when it passes. */
  REPLY("negotiation.reply"),
  /** Within which the entry that was agreed on, or decided in a dispute, is published. */
  PUBLISH("negotiation.publish");

  private final String kind;

  NeedLimit(String kind) {
    this.kind = kind;
  }

  String kind() {
    return kind;
  }

  @Override
  public DeadlineKey keyOf(UUID need) {
    return new DeadlineKey(kind, need.toString());
  }
}

package org.infoshare.cases.need;

import org.infoshare.time.deadline.DeadlineKind;

/** The kinds of deadlines of a need. */
public enum NeedDeadlineKind implements DeadlineKind {
  /** The deadline for the designation of the provider. */
  DESIGNATE("negotiation.route"),
  /** The deadline for the provider's answer. */
  ANSWER("negotiation.answer"),
  /** The deadline for the requester's answer to a proposal; its expiry has no consequence. */
  REPLY("negotiation.reply"),
  /** The deadline for the publication of the entry that was agreed or ordered in a dispute. */
  PUBLISH("negotiation.publish");

  private final String kind;

  NeedDeadlineKind(String kind) {
    this.kind = kind;
  }

  @Override
  public String kind() {
    return kind;
  }
}

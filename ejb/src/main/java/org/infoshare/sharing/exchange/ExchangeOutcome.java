package org.infoshare.sharing.exchange;

import org.infoshare.foundation.platform.Refusal;

/** How a query ended: answered or refused, recorded either way. */
public sealed interface ExchangeOutcome {

  /** The query was answered. */
  record Answered(ExchangeResult result) implements ExchangeOutcome {}

  /** The query was refused, and the attempt is on record. */
  record Refused(Refusal refusal) implements ExchangeOutcome {}

  /**
   * The answer, for a wire.
   *
   * @throws Refusal if it was refused
   */
  default ExchangeResult orThrow() {
    if (this instanceof Answered answered) {
      return answered.result();
    }
    throw ((Refused) this).refusal();
  }
}

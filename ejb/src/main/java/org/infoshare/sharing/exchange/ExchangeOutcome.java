package org.infoshare.sharing.exchange;

import org.infoshare.foundation.platform.Refusal;

/** The outcome of a query: answered or refused. Both are recorded as evidence. */
public sealed interface ExchangeOutcome {

  /** The query was answered. */
  record Answered(ExchangeResult result) implements ExchangeOutcome {}

  /** The query was refused, and the attempt is recorded. */
  record Refused(Refusal refusal) implements ExchangeOutcome {}

  /**
   * The answer.
   *
   * @throws Refusal if the query was refused
   */
  default ExchangeResult orThrow() {
    if (this instanceof Answered answered) {
      return answered.result();
    }
    throw ((Refused) this).refusal();
  }
}

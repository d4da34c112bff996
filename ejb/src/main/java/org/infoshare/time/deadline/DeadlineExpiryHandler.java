package org.infoshare.time.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.infoshare.foundation.evidence.Act;

/**
 * The consequences of expired deadlines. A feature with cases implements it once, as a bean.
 *
 * <p>The consequences take effect at the first instant after the due date, whenever the deadline
 * job runs. The next deadline of the case starts at that instant, so that a late run leads to the
 * same state.
 *
 * <p>It runs in a transaction of the deadline job, soon after midnight or later. By then the case
 * may have been decided late or withdrawn: such a case is to be left alone. An exception rolls back
 * the consequences and is logged with a reference, and the handler is called again later. If the
 * case has started another deadline of the same kind meanwhile, the handler is not called for the
 * earlier one.
 */
public interface DeadlineExpiryHandler {

  /**
   * An expired deadline of a case.
   *
   * @param due the last day on which it could be met
   * @param source the article that sets it, or {@code configured}; every consequence tells it
   */
  record Expiry(DeadlineKey key, LocalDate due, String source) {

    /** The id of the case. */
    public UUID caseId() {
      return UUID.fromString(key.caseId());
    }

    /** The first instant after the due date, in Asia/Shanghai. */
    public Instant at() {
      return expiryOf(due);
    }

    /** Adds what expired to the evidence of a consequence. */
    public Act describe(Act act) {
      return act.detail("due", due).detail("source", source);
    }
  }

  /** The consequence of an expired deadline. */
  @FunctionalInterface
  interface Consequence {

    /** Called when the deadline of a case has expired. */
    void onExpiry(Expiry expiry);
  }

  /** The consequences by the kind of the deadline, as in {@link DeadlineKey#kind()}. */
  Map<String, Consequence> consequences();

  /** The first instant after the due date, in Asia/Shanghai. */
  static Instant expiryOf(LocalDate due) {
    return DeadlineCalculator.expiryOf(due);
  }
}

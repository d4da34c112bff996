package org.infoshare.time.deadline;

/**
 * A listener for every expired deadline, whichever feature owns it. A feature implements it as a
 * bean.
 *
 * <p>It is called after the case's own {@link DeadlineExpiryHandler}, in the same transaction. Like
 * the handler it is called again after a failure, so its effect must be idempotent.
 */
public interface DeadlineExpiredListener {

  /**
   * Called when a deadline has expired.
   *
   * @param deadline the deadline, without days and events
   */
  void onExpiry(DeadlineView deadline);
}

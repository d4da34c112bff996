package org.infoshare.time.deadline;

/**
 * Learns of every limit that passed, whichever feature's it is; a feature implements it as a bean.
 *
 * <p>It is told in the transaction in which the case's own {@link DeadlineExpiryHandler} follows,
 * after it, and like it again where something failed: what it does it does once.
 */
public interface DeadlineExpiredListener {

  /**
   * A limit has passed.
   *
   * @param limit as it stands, without days and events
   */
  void onExpiry(DueView limit);
}

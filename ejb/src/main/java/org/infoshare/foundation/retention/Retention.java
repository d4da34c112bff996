package org.infoshare.foundation.retention;

/** Rows of a feature that are kept for a time and then deleted. */
public interface Retention {

  /** What is deleted, for the log: {@code "notices"}. */
  String what();

  /**
   * Deletes rows whose time is over. It is called in a transaction of its own, hourly, until it
   * deletes fewer than it may; several nodes may do so at once.
   *
   * @param limit how many rows it deletes at most
   * @return how many it deleted
   */
  int deleteEnded(int limit);
}

package org.infoshare.cases.negotiation;

import java.util.UUID;

/**
 * A feature that must know what becomes of a need in dispute; every bean of this type is told, in
 * the transaction of the act, while the need is held.
 */
public interface NeedListener {

  /**
   * Nothing is left to decide or to carry out: it was agreed on, is to be answered by another
   * department, was taken back or came to its end.
   */
  void settled(UUID need);

  /**
   * What was decided has become an access right.
   *
   * @param grant that right
   */
  void shared(UUID need, UUID grant);

  /** What was decided is provided. */
  void provided(UUID need);
}

package org.infoshare.cases.negotiation;

import java.util.UUID;

/**
 * A listener to the later steps of a disputed need. Every bean of this type is called in the
 * transaction of the act, while the need is locked.
 */
public interface NeedListener {

  /**
   * Called when nothing is left to decide or to carry out: the need was agreed, passed to another
   * provider, withdrawn or ended.
   */
  void settled(UUID need);

  /**
   * Called when the grant of a decision was created.
   *
   * @param grant the id of the grant
   */
  void shared(UUID need, UUID grant);

  /** Called when the information of a decision was provided. */
  void provided(UUID need);
}

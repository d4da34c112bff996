package org.infoshare.cases.need;

import java.util.UUID;
import org.infoshare.foundation.platform.Caller;

/**
 * The disputes over needs. Every bean of this type is asked who may read a need, and is told of the
 * later steps of a disputed need in the transaction of the act, while the need is locked.
 */
public interface NeedDisputes {

  /**
   * Whether the caller may read a filed need, beyond its parties, their authorities and the
   * auditor.
   */
  boolean mayRead(UUID need, Caller caller);

  /**
   * Called when nothing is left to decide or to carry out: the need was agreed, designated to
   * another provider, withdrawn or ended.
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

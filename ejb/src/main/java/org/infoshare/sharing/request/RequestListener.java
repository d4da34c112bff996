package org.infoshare.sharing.request;

import java.util.List;
import java.util.UUID;

/**
 * A feature that must know when a request is consented to or provided after all, or has come to its
 * end; every bean of this type is told, in the transaction of the act.
 */
public interface RequestListener {

  /**
   * A provider consented.
   *
   * @param items the items that are shared now
   * @param grant the access right
   */
  void consented(UUID request, List<String> items, UUID grant);

  /** What was agreed or ordered is provided. */
  void provided(UUID request);

  /** Its right ended, or the requester needs it no more: nothing is left to share or to provide. */
  void ended(UUID request);
}

package org.infoshare.request;

import java.util.List;
import java.util.UUID;

/**
 * A feature that must know when a request is consented to or provided after all; every bean of this
 * type is told, in the transaction of the act.
 */
public interface SharingListener {

  /**
   * Holds what it has over a request, before the request itself is held: whoever needs both takes
   * them in that order.
   */
  void hold(UUID request);

  /**
   * A provider consented.
   *
   * @param items the items that are shared now
   * @param grant the access right
   */
  void consented(UUID request, List<String> items, UUID grant);

  /** What was agreed or ordered is provided. */
  void provided(UUID request);
}

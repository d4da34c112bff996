package org.infoshare.sharing.request;

import java.util.List;
import java.util.UUID;

/**
 * A listener to the consent, the provision and the end of requests. Every bean of this type is
 * called in the transaction of the act.
 */
public interface RequestListener {

  /**
   * A provider consented.
   *
   * @param items the items that are shared now
   * @param grant the id of the grant
   */
  void consented(UUID request, List<String> items, UUID grant);

  /** The information that was agreed on or ordered was provided. */
  void provided(UUID request);

  /**
   * The grant ended, or the requester no longer needs the information: nothing is left to share or
   * to provide.
   */
  void ended(UUID request);
}

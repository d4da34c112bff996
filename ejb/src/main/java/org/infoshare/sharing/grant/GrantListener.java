package org.infoshare.sharing.grant;

import java.util.UUID;
import org.infoshare.foundation.platform.Caller;

/**
 * A listener to changes of grants. Every bean of this type is called in the transaction of the
 * change, after the grant itself was changed.
 */
public interface GrantListener {

  /**
   * The grant was suspended.
   *
   * @param request the request for which the grant was issued
   * @param by who suspended it
   */
  void suspended(UUID request, Caller by);

  /** The grant was restored. */
  void restored(UUID request, Caller by);

  /** The grant was ended, because its entry left the catalogue or a misuse was not corrected. */
  void ended(UUID request, Caller by);
}

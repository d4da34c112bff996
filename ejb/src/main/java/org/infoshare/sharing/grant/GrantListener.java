package org.infoshare.sharing.grant;

import java.util.UUID;
import org.infoshare.foundation.platform.Caller;

/**
 * A feature that keeps up with what becomes of access rights; every bean of this type is told, in
 * the transaction of the change, after the right itself.
 */
public interface GrantListener {

  /**
   * The right was suspended.
   *
   * @param request the request whose answer it is
   * @param by who did it
   */
  void suspended(UUID request, Caller by);

  /** The right holds again. */
  void restored(UUID request, Caller by);

  /** The right was ended: its entry left the catalogue, or a misuse was not corrected. */
  void ended(UUID request, Caller by);
}

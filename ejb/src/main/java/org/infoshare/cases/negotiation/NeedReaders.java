package org.infoshare.cases.negotiation;

import java.util.UUID;
import org.infoshare.foundation.platform.Caller;

/**
 * A feature in which others than the sides of a need, their authorities and the auditor have to
 * know it; every bean of this type is asked.
 */
public interface NeedReaders {

  /** Whether the caller may read that need, which was filed. */
  boolean mayRead(UUID need, Caller caller);
}

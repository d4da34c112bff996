package org.infoshare.cases.negotiation;

import java.util.UUID;
import org.infoshare.foundation.platform.Caller;

/**
 * A permission to read needs beyond the parties, their authorities and the auditor. Every bean of
 * this type is asked.
 */
public interface NeedReaders {

  /** Whether the caller may read a filed need. */
  boolean mayRead(UUID need, Caller caller);
}

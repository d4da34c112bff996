package org.infoshare.foundation.platform;

import java.util.UUID;

/** The cases of a feature that can be there without a limit; others are known by their limits. */
public interface CaseLookup {

  boolean exists(UUID id);
}

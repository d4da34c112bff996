package org.infoshare.foundation.platform;

import java.util.UUID;

/**
 * The cases of a feature that can exist without a deadline; other cases are known by their
 * deadlines.
 */
public interface CaseLookup {

  boolean exists(UUID id);
}

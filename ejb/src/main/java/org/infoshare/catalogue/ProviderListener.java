package org.infoshare.catalogue;

import java.time.Instant;

/**
 * A feature that keeps up with who provides the published entries; every bean of this type is told,
 * in the transaction in which another department takes an entry over.
 */
public interface ProviderListener {

  /** The entry, as it is published, has that provider from now on. */
  void provided(PublishedEntry entry, Instant at);
}

package org.infoshare.catalogue.entry;

import java.time.Instant;
import java.util.List;

/**
 * A feature that keeps up with who provides the published entries; every bean of this type is told,
 * in the transaction in which another department takes entries over.
 */
public interface ProviderChangeListener {

  /** The entries, as they are published, have that provider from now on. */
  void providerChanged(List<PublishedEntry> entries, Instant at);
}

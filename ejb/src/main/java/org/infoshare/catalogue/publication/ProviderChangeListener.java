package org.infoshare.catalogue.publication;

import java.time.Instant;
import java.util.List;

/**
 * A feature that follows which department provides the published entries. Every bean of this type
 * is called in the transaction in which another department takes entries over.
 */
public interface ProviderChangeListener {

  /** The published entries have this provider from now on. */
  void providerChanged(List<PublishedEntry> entries, Instant at);
}

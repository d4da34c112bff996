package org.infoshare.catalogue.entry;

import java.time.Instant;

/**
 * A feature that keeps up with the published catalogue; every bean of this type is told, in the
 * transaction that publishes or withdraws, so that every node sees both at once.
 */
public interface PublicationListener {

  /** That version is the newest from now on. */
  void published(PublishedEntry entry);

  /** The entry is no longer in the catalogue. */
  void withdrawn(String code, Instant at);
}

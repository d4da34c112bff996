package org.infoshare.catalogue.publication;

import java.time.Instant;

/**
 * A feature that follows the published catalogue. Every bean of this type is called in the
 * transaction that publishes or withdraws, so that every node sees both at once.
 */
public interface PublicationListener {

  /** This version is the newest from now on. */
  void published(PublishedEntry entry);

  /** The entry was withdrawn from the catalogue. */
  void withdrawn(String code, Instant at);
}

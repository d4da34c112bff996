package org.infoshare.grant;

import java.util.Optional;
import java.util.UUID;

/** All grants ever issued. */
interface IssuedGrants {

  /** Adds it, visible to plain SQL in the same transaction at once. */
  void add(Grant grant);

  Optional<Grant> find(UUID id);

  /** The grant, held until the transaction ends: whoever comes second waits. */
  Optional<Grant> hold(UUID id);
}

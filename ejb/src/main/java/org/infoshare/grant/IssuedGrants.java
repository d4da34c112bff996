package org.infoshare.grant;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All grants ever issued. */
interface IssuedGrants {

  /** Adds it, visible to plain SQL in the same transaction at once. */
  void add(Grant grant);

  Optional<Grant> find(UUID id);

  /** The grants on an entry that were not ended, by id, held until the transaction ends. */
  List<Grant> holdAllOf(String entry);

  /** The grant, held until the transaction ends: whoever comes second waits. */
  Optional<Grant> hold(UUID id);
}

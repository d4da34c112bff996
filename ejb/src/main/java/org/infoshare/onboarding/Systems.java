package org.infoshare.onboarding;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All registered systems. */
interface Systems {

  void add(ConnectedSystem system);

  Optional<ConnectedSystem> find(UUID id);

  /** The system, held until the transaction ends: whoever comes second waits. */
  Optional<ConnectedSystem> hold(UUID id);

  /** The one of an account that was not retired. */
  Optional<ConnectedSystem> ofAccount(String account);

  /** Those with these ids, in their order. */
  List<ConnectedSystem> all(List<UUID> ids);

  void flush();
}

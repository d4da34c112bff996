package org.infoshare.onboarding;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All applications. */
interface Applications {

  void add(Application application);

  Optional<Application> find(UUID id);

  /** The application, held until the transaction ends: whoever comes second waits. */
  Optional<Application> hold(UUID id);

  /** The one that was not refused, held likewise. */
  Optional<Application> holdOf(String department);

  /** Those with these ids, in their order. */
  List<Application> all(List<UUID> ids);

  void flush();
}

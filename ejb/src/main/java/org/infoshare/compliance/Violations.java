package org.infoshare.compliance;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** All violations. */
interface Violations {

  void add(Violation violation);

  Optional<Violation> find(UUID id);

  /** Those of these ids that there are. */
  Map<UUID, Violation> find(Collection<UUID> ids);

  /** The violation, held until the transaction ends: whoever comes second waits. */
  Optional<Violation> hold(UUID id);

  /** Writes what is pending, so that a conflict shows here and not at commit. */
  void flush();
}

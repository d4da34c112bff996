package org.infoshare.request;

import java.util.Optional;
import java.util.UUID;

/** All sharing requests. */
interface Requests {

  void add(SharingRequest request);

  Optional<SharingRequest> find(UUID id);

  /** The request, held until the transaction ends: whoever comes second waits. */
  Optional<SharingRequest> hold(UUID id);

  /** Writes what is pending, so that a conflict shows here and not at commit. */
  void flush();
}

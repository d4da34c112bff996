package org.infoshare.grant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.infoshare.platform.Caller;

/** Tells every {@link RightListener} what became of a right. */
@ApplicationScoped
class RightNews {

  @Inject private Instance<RightListener> listeners;

  void suspended(Grant grant, Caller by) {
    listeners.forEach(listener -> listener.suspended(grant.request(), by));
  }

  void restored(Grant grant, Caller by) {
    listeners.forEach(listener -> listener.restored(grant.request(), by));
  }

  void ended(Grant grant, Caller by) {
    listeners.forEach(listener -> listener.ended(grant.request(), by));
  }
}

package org.infoshare.foundation.platform;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.Liveness;

/** The check {@code threads} at {@code /health/live}: the server takes one bean for one page. */
@ApplicationScoped
@Liveness
class DeadlockLivenessCheck extends DeadlockCheck {}

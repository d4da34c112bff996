package org.infoshare.foundation.platform;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.Liveness;

/**
 * The check {@code threads} at {@code /health/live}. The server accepts a bean for one page only.
 */
@ApplicationScoped
@Liveness
class DeadlockLivenessCheck extends DeadlockCheck {}

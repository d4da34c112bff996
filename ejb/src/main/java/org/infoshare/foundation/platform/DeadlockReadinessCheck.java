package org.infoshare.foundation.platform;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.Readiness;

/** The check {@code threads} at {@code /health/ready}. */
@ApplicationScoped
@Readiness
class DeadlockReadinessCheck extends DeadlockCheck {}

package org.infoshare.foundation.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.Readiness;
import org.infoshare.foundation.health.ReadinessCheck;

/** This node runs with the keys of the others, who know that it does. */
@ApplicationScoped
@Readiness
class RunningNodeCheck extends ReadinessCheck {

  private final RunningNodes nodes;

  /** For the container's proxy. */
  protected RunningNodeCheck() {
    this(null);
  }

  @Inject
  RunningNodeCheck(RunningNodes nodes) {
    this.nodes = nodes;
  }

  @Override
  public String name() {
    return "nodes";
  }

  @Override
  protected boolean passes() {
    return nodes.isKnown();
  }
}

package org.infoshare.foundation.evidence;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.infoshare.foundation.platform.Attempts;

/** Says every ten seconds that this node runs, and at its end that it does no more. */
@Startup
@Singleton
@DependsOn("SchemaCheck")
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
public class RunningNodeTimer {

  private static final Attempts ATTEMPTS = new Attempts(RunningNodeTimer.class);

  @Inject private RunningNodes nodes;

  /** A node that may not run is not ready, and tries again each time. */
  @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
  void stay() {
    ATTEMPTS.run("It was not noted that this node runs", nodes::stay);
  }

  @PreDestroy
  void leave() {
    ATTEMPTS.run("It was not noted that this node ends", nodes::leave);
  }
}

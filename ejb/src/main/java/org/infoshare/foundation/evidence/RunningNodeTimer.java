package org.infoshare.foundation.evidence;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import org.infoshare.foundation.persistence.Sql;
import org.infoshare.foundation.platform.Attempts;
import org.infoshare.foundation.platform.KeyedHash;

/**
 * Lets this node run among others only with the same keys, and says every ten seconds that it runs.
 */
@Startup
@Singleton
@DependsOn("SchemaCheck")
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
public class RunningNodeTimer {

  private static final System.Logger LOG = System.getLogger(RunningNodeTimer.class.getName());
  private static final Attempts ATTEMPTS = new Attempts(RunningNodeTimer.class);

  @Inject private Sql sql;
  @Inject private KeyedHash evidenceKey;
  @Inject private SealKey sealKey;

  private RunningNodes nodes;

  @PostConstruct
  void join() {
    nodes = new RunningNodes(sql, evidenceKey, sealKey);
    try {
      nodes.join();
    } catch (IllegalStateException otherKeys) {
      LOG.log(Level.ERROR, otherKeys.getMessage());
      throw otherKeys;
    }
  }

  /** A node that was stopped so long that its row is gone writes it again. */
  @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
  void stay() {
    ATTEMPTS.run("It was not noted that this node runs", this::stayOrJoin);
  }

  private void stayOrJoin() {
    if (!nodes.stay()) {
      nodes.join();
    }
  }

  @PreDestroy
  void leave() {
    ATTEMPTS.run("It was not noted that this node ends", nodes::leave);
  }
}

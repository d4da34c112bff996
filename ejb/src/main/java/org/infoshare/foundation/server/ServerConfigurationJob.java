package org.infoshare.foundation.server;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.infoshare.foundation.evidence.Act;
import org.infoshare.foundation.evidence.EvidenceLedger;
import org.infoshare.foundation.platform.Caller;

/** Compares in one transaction what is configured with what was, and records what changed. */
@Stateless
@PermitAll
public class ServerConfigurationJob {

  /**
   * As many names as a record of evidence may well have; a change of more is told by their number.
   */
  private static final int MAX_NAMES = 50;

  @Inject private ServerConfigurations known;
  @Inject private EvidenceLedger evidence;

  /**
   * Records what differs from what the node saw last.
   *
   * @param node the name of the node, which stays the same when it starts again
   */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void compare(String node, ServerConfiguration current) {
    var changed = List.copyOf(current.differencesFrom(known.of(node)));
    if (changed.isEmpty()) {
      return;
    }
    known.replace(node, current);
    evidence.record(
        Act.of(Caller.PLATFORM, "server-configuration-changed")
            .detail("node", node)
            .detail("number", changed.size())
            .detail(
                "changed",
                String.join(", ", changed.subList(0, Math.min(changed.size(), MAX_NAMES)))));
  }
}

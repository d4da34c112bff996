package org.infoshare.department;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.infoshare.evidence.EvidenceLedger;
import org.infoshare.platform.Standstill;

/** Makes up for handovers that are missing, each in a transaction of its own. */
@Stateless
@LocalBean
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class LateHandovers implements MissedHandovers {

  @Inject private Standstill standstill;
  @Inject private HandoverRows rows;
  @Inject private Handovers handovers;
  @Inject private EvidenceLedger evidence;
  @Inject private Clock clock;

  @Override
  public List<String> all() {
    return rows.missing();
  }

  @Override
  public void handOver(String code) {
    new LateHandover(standstill, rows, handovers::of, evidence).of(code, clock.instant());
  }
}

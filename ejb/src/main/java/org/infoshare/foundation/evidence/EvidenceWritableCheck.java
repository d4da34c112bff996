package org.infoshare.foundation.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.Readiness;
import org.infoshare.foundation.health.ReadinessCheck;

/** An act could be recorded: without its record, no act is done. */
@ApplicationScoped
@Readiness
class EvidenceWritableCheck extends ReadinessCheck {

  private final EvidenceLedger ledger;

  /** For the container's proxy. */
  protected EvidenceWritableCheck() {
    this(null);
  }

  @Inject
  EvidenceWritableCheck(EvidenceLedger ledger) {
    this.ledger = ledger;
  }

  @Override
  public String name() {
    return "evidence";
  }

  @Override
  protected boolean passes() {
    ledger.rehearse();
    return true;
  }
}

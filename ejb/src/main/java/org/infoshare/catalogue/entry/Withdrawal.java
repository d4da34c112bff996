package org.infoshare.catalogue.entry;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.infoshare.foundation.platform.Caller;

/** A department's proposal to withdraw its entry, with the reasons. */
@Embeddable
class Withdrawal {

  @Column(name = "withdrawal_reasons")
  private String reasons;

  @Column(name = "withdrawal_proposed_by")
  private String proposedBy;

  @Column(name = "withdrawal_proposed_at")
  private Instant proposedAt;

  protected Withdrawal() {
    // for JPA
  }

  Withdrawal(String reasons, String proposedBy, Instant proposedAt) {
    this.reasons = reasons;
    this.proposedBy = proposedBy;
    this.proposedAt = proposedAt;
  }

  boolean isBy(Caller caller) {
    return caller.isSamePersonAs(proposedBy);
  }

  WithdrawalView view() {
    return new WithdrawalView(reasons, proposedAt);
  }
}

package org.infoshare.sharing.request;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.infoshare.foundation.platform.Checks;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.organisation.department.CommandContext;
import org.infoshare.sharing.request.RequestView.ExtensionView;

/**
 * The requested extension of the answer's deadline and the decision on it, as stored with the
 * request.
 */
@Embeddable
class Extension {

  @Column(name = "extension_days")
  private Integer workingDays;

  @Column(name = "extension_reasons")
  private String reasons;

  @Column(name = "extension_asked_by")
  private String askedBy;

  @Column(name = "extension_asked_at")
  private Instant askedAt;

  @Column(name = "extension_approved")
  private Boolean approved;

  @Column(name = "extension_decision_reasons")
  private String decisionReasons;

  @Column(name = "extension_decided_by")
  private String decidedBy;

  @Column(name = "extension_decided_at")
  private Instant decidedAt;

  protected Extension() {
    // for JPA
  }

  /**
   * The question for more time.
   *
   * @param maxDays the maximum extension in working days
   * @throws Refusal {@code invalid} with every fault
   */
  Extension(Integer workingDays, int maxDays, String reasons, CommandContext context) {
    new Checks()
        .requireInRange("/workingDays", workingDays, 1, maxDays)
        .requireReasons("/reasons", reasons)
        .refuseIfAny();
    this.workingDays = workingDays;
    this.reasons = reasons.strip();
    askedBy = context.account();
    askedAt = context.at();
  }

  /**
   * Records the decision of the authority.
   *
   * @throws Refusal {@code invalid} if there are no reasons
   */
  void decide(boolean approve, String why, CommandContext context) {
    decisionReasons = RequestValidator.reasons(why);
    approved = approve;
    decidedBy = context.account();
    decidedAt = context.at();
  }

  int workingDays() {
    return workingDays;
  }

  ExtensionView view() {
    return new ExtensionView(
        workingDays, reasons, askedBy, askedAt, approved, decisionReasons, decidedBy, decidedAt);
  }

  boolean isDecided() {
    return decidedAt != null;
  }
}

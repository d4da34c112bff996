package org.infoshare.sharing.request;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.infoshare.organisation.department.CommandContext;

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

  @Column(name = "extension_allowed")
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

  Extension(int workingDays, String reasons, CommandContext context) {
    this.workingDays = workingDays;
    this.reasons = reasons;
    askedBy = context.account();
    askedAt = context.at();
  }

  void decide(boolean approve, String why, CommandContext context) {
    approved = approve;
    decisionReasons = why;
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

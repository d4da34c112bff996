package org.infoshare.sharing.request;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.infoshare.foundation.platform.Checks;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.organisation.department.CommandContext;
import org.infoshare.sharing.request.RequestView.ProvisionView;
import org.infoshare.sharing.terms.AccessMode;

/** The provision of the information, as stored with the request. */
@Embeddable
class Provision {

  @Enumerated(EnumType.STRING)
  @Column(name = "provision_mode")
  private AccessMode mode;

  @Column(name = "provision_note")
  private String note;

  @Column(name = "provided_by")
  private String by;

  @Column(name = "provided_at")
  private Instant at;

  @Column(name = "provided_late")
  private Boolean late;

  protected Provision() {
    // for JPA
  }

  Provision(AccessMode mode, String note, String by, Instant at, boolean late) {
    this.mode = mode;
    this.note = note;
    this.by = by;
    this.at = at;
    this.late = late;
  }

  /**
   * The provision that the provider reports.
   *
   * @throws Refusal {@code invalid} with every fault
   */
  static Provision reported(NewProvision reported, CommandContext context, boolean late) {
    var checks = new Checks();
    Checks.refuseWithoutBody(reported);
    checks
        .requireChoice("/mode", reported.mode(), AccessMode.values())
        .requireText("/note", reported.note(), RequestValidator.MAX_TEXT_LENGTH)
        .refuseIfAny();
    return new Provision(
        reported.mode(), reported.note().strip(), context.account(), context.at(), late);
  }

  ProvisionView view() {
    return new ProvisionView(mode, note, by, at, late);
  }

  boolean isLate() {
    return late;
  }

  Instant at() {
    return at;
  }
}

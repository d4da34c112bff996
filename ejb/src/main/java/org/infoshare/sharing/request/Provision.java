package org.infoshare.sharing.request;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.infoshare.sharing.grant.AccessMode;

/** The provision of the information, as stored with the request. */
@Embeddable
class Provision {

  @Enumerated(EnumType.STRING)
  @Column(name = "provided_how")
  private AccessMode how;

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

  Provision(AccessMode how, String note, String by, Instant at, boolean late) {
    this.how = how;
    this.note = note;
    this.by = by;
    this.at = at;
    this.late = late;
  }

  ProvisionView view() {
    return new ProvisionView(how, note, by, at, late);
  }

  boolean isLate() {
    return late;
  }

  Instant at() {
    return at;
  }
}

package org.infoshare.sharing.request;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The steps after a consent: the provision of the information, the end of its use, and its
 * disposal.
 */
@Embeddable
class Fulfilment {

  @Embedded private Provision provision;

  /** The provision of the items that a dispute added, if other items were provided before. */
  @Embedded
  @AttributeOverride(name = "mode", column = @Column(name = "dispute_provision_mode"))
  @AttributeOverride(name = "note", column = @Column(name = "dispute_provision_note"))
  @AttributeOverride(name = "by", column = @Column(name = "dispute_provided_by"))
  @AttributeOverride(name = "at", column = @Column(name = "dispute_provided_at"))
  @AttributeOverride(name = "late", column = @Column(name = "dispute_provided_late"))
  private Provision provisionAfterDispute;

  @Column(name = "use_ended_on")
  private LocalDate useEndedOn;

  @Embedded private Disposal disposal;

  /** The fulfilment as long as nothing was provided; also for JPA. */
  protected Fulfilment() {
    // nothing was provided
  }

  /** Adds a provision. The first one is not replaced. */
  void provide(Provision added) {
    if (isProvided()) {
      provisionAfterDispute = added;
    } else {
      provision = added;
    }
  }

  /**
   * Records that the use is over and that the information must be disposed of. Returns false if the
   * last day of use is still to come, or if that was recorded already.
   */
  boolean tryEndUse(LocalDate lastDay, LocalDate today) {
    boolean ends = !isUseEnded() && lastDay.isBefore(today);
    if (ends) {
      useEndedOn = lastDay;
    }
    return ends;
  }

  /** Records that the information may be used again. */
  void resumeUse() {
    useEndedOn = null;
  }

  void dispose(Disposal confirmed) {
    disposal = confirmed;
  }

  /** Whether the requester has received information that it must dispose of in the end. */
  boolean isProvided() {
    return provision != null;
  }

  boolean isUseEnded() {
    return useEndedOn != null;
  }

  /** When the information was provided first; null if it was not. */
  Instant providedAt() {
    return isProvided() ? provision.at() : null;
  }

  RequestView.ProvisionView provision() {
    return isProvided() ? provision.view() : null;
  }

  RequestView.ProvisionView provisionAfterDispute() {
    return provisionAfterDispute == null ? null : provisionAfterDispute.view();
  }

  RequestView.DisposalView disposal() {
    return disposal == null ? null : disposal.view();
  }
}

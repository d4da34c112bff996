package org.infoshare.sharing.request;

import static org.infoshare.foundation.platform.PlatformReason.OUT_OF_RANGE;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import org.infoshare.foundation.platform.Checks;
import org.infoshare.foundation.platform.PlatformClock;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.organisation.department.CommandContext;
import org.infoshare.sharing.request.NewDisposal.DisposalMethod;
import org.infoshare.sharing.request.RequestView.DisposalView;

/** The confirmation of a disposal, as stored with the request. */
@Embeddable
class Disposal {

  @Enumerated(EnumType.STRING)
  @Column(name = "disposal_method")
  private DisposalMethod method;

  @Column(name = "disposal_statement")
  private String statement;

  @Column(name = "disposed_on")
  private LocalDate disposedOn;

  @Column(name = "disposed_by")
  private String by;

  @Column(name = "disposed_at")
  private Instant at;

  protected Disposal() {
    // for JPA
  }

  /**
   * The disposal that the requester confirms.
   *
   * @param since the first day on which the information could be disposed of
   * @throws Refusal {@code invalid} with every fault
   */
  Disposal(NewDisposal confirmed, LocalDate since, CommandContext context) {
    check(confirmed, since, LocalDate.ofInstant(context.at(), PlatformClock.ZONE));
    method = confirmed.method();
    statement = confirmed.statement().strip();
    disposedOn = confirmed.disposedOn();
    by = context.account();
    at = context.at();
  }

  private static void check(NewDisposal confirmed, LocalDate since, LocalDate today) {
    var checks = new Checks();
    Checks.refuseWithoutBody(confirmed);
    checks
        .requireChoice("/method", confirmed.method(), DisposalMethod.values())
        .requireText("/statement", confirmed.statement(), RequestValidator.MAX_TEXT_LENGTH)
        .requirePresent("/disposedOn", confirmed.disposedOn());
    if (confirmed.disposedOn() != null) {
      boolean sound =
          !confirmed.disposedOn().isBefore(since) && !confirmed.disposedOn().isAfter(today);
      checks.require(sound, "/disposedOn", OUT_OF_RANGE, since, today);
    }
    checks.refuseIfAny();
  }

  DisposalView view() {
    return new DisposalView(method, statement, disposedOn, by, at);
  }
}

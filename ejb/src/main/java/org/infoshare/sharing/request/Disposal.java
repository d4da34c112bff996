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
  @Column(name = "disposal_how")
  private DisposalMethod how;

  @Column(name = "disposal_statement")
  private String statement;

  @Column(name = "disposed_on")
  private LocalDate day;

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
    how = confirmed.how();
    statement = confirmed.statement().strip();
    day = confirmed.day();
    by = context.account();
    at = context.at();
  }

  private static void check(NewDisposal confirmed, LocalDate since, LocalDate today) {
    var checks = new Checks();
    checks.requirePresent("", confirmed).refuseIfAny();
    checks
        .requirePresent("/how", confirmed.how())
        .requireText("/statement", confirmed.statement(), RequestValidator.MAX_REASONS_LENGTH)
        .requirePresent("/day", confirmed.day());
    if (confirmed.day() != null) {
      boolean sound = !confirmed.day().isBefore(since) && !confirmed.day().isAfter(today);
      checks.require(sound, "/day", OUT_OF_RANGE, since, today);
    }
    checks.refuseIfAny();
  }

  DisposalView view() {
    return new DisposalView(how, statement, day, by, at);
  }
}

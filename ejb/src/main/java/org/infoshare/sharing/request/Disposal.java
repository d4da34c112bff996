package org.infoshare.sharing.request;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import org.infoshare.organisation.department.CommandContext;

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

  Disposal(NewDisposal confirmed, CommandContext context) {
    how = confirmed.how();
    statement = confirmed.statement().strip();
    day = confirmed.day();
    by = context.account();
    at = context.at();
  }

  DisposalView view() {
    return new DisposalView(how, statement, day, by, at);
  }
}

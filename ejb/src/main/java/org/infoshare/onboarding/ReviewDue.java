package org.infoshare.onboarding;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import org.infoshare.deadline.DayCount;
import org.infoshare.deadline.DayLedgerText;
import org.infoshare.deadline.DueDate;

/** Until when an application is to be decided, with the ledger as it was counted. */
@Embeddable
class ReviewDue {

  @Column(name = "received_on")
  private LocalDate from;

  @Column(name = "review_days")
  private Integer workingDays;

  @Column(name = "review_due")
  private LocalDate due;

  @Column(name = "review_open")
  private String open;

  @Column(name = "review_source")
  private String source;

  @Column(name = "review_tag")
  private String evidenceTag;

  @Column(name = "review_ledger")
  @Convert(converter = DayLedgerText.class)
  private List<DayCount> days;

  protected ReviewDue() {
    // for JPA
  }

  ReviewDue(DueDate counted) {
    from = counted.from();
    workingDays = counted.workingDays();
    due = counted.due();
    open = counted.reason();
    source = counted.source();
    evidenceTag = counted.evidenceTag();
    days = counted.days();
  }

  /** As it is shown; null where nothing was to be decided. */
  DueDate view() {
    return from == null
        ? null
        : new DueDate(from, workingDays, due, open, source, evidenceTag, days);
  }
}

package org.infoshare.request;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import org.infoshare.deadline.DayCount;
import org.infoshare.deadline.DayLedgerText;
import org.infoshare.deadline.DueDate;

/** Until when a filed request is to be answered, with the ledger as it was counted. */
@Embeddable
class AnswerDue {

  @Column(name = "received_on")
  private LocalDate from;

  @Column(name = "answer_days")
  private Integer workingDays;

  @Column(name = "answer_due")
  private LocalDate due;

  @Column(name = "answer_open")
  private String open;

  @Column(name = "answer_source")
  private String source;

  @Column(name = "answer_tag")
  private String evidenceTag;

  @Column(name = "answer_ledger")
  @Convert(converter = DayLedgerText.class)
  private List<DayCount> days;

  protected AnswerDue() {
    // for JPA
  }

  AnswerDue(DueDate counted) {
    from = counted.from();
    workingDays = counted.workingDays();
    due = counted.due();
    open = counted.reason();
    source = counted.source();
    evidenceTag = counted.evidenceTag();
    days = counted.days();
  }

  DueDate view() {
    return new DueDate(from, workingDays, due, open, source, evidenceTag, days);
  }
}

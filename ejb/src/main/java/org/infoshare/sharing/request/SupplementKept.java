package org.infoshare.sharing.request;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.List;
import org.infoshare.foundation.platform.TextsConverter;

/** What was missing and what was added, as it is kept. */
@Embeddable
class SupplementKept {

  @Column(name = "supplement_gaps")
  @Convert(converter = TextsConverter.class)
  private List<String> gaps;

  @Column(name = "supplement_asked_by")
  private String askedBy;

  @Column(name = "supplement_asked_at")
  private Instant askedAt;

  @Column(name = "supplement_said")
  private String said;

  @Column(name = "supplied_by")
  private String suppliedBy;

  @Column(name = "supplied_at")
  private Instant suppliedAt;

  protected SupplementKept() {
    // for JPA
  }

  SupplementKept(List<String> gaps, Turn turn) {
    this.gaps = List.copyOf(gaps);
    askedBy = turn.account();
    askedAt = turn.at();
  }

  void supply(String text, Turn turn) {
    said = text;
    suppliedBy = turn.account();
    suppliedAt = turn.at();
  }

  SupplementView view() {
    return new SupplementView(gaps, askedBy, askedAt, said, suppliedBy, suppliedAt);
  }
}

package org.infoshare.sharing.request;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.List;
import org.infoshare.foundation.platform.TextsConverter;

/** What was missing and what was added, as it is kept. */
@Embeddable
class Supplement {

  @Column(name = "supplement_gaps")
  @Convert(converter = TextsConverter.class)
  private List<String> missingInformation;

  @Column(name = "supplement_asked_by")
  private String askedBy;

  @Column(name = "supplement_asked_at")
  private Instant askedAt;

  @Column(name = "supplement_said")
  private String response;

  @Column(name = "supplied_by")
  private String suppliedBy;

  @Column(name = "supplied_at")
  private Instant suppliedAt;

  protected Supplement() {
    // for JPA
  }

  Supplement(List<String> gaps, CommandContext turn) {
    this.missingInformation = List.copyOf(gaps);
    askedBy = turn.account();
    askedAt = turn.at();
  }

  void respond(String text, CommandContext turn) {
    response = text;
    suppliedBy = turn.account();
    suppliedAt = turn.at();
  }

  SupplementView view() {
    return new SupplementView(
        missingInformation, askedBy, askedAt, response, suppliedBy, suppliedAt);
  }
}

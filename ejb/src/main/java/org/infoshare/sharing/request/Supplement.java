package org.infoshare.sharing.request;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.List;
import org.infoshare.foundation.persistence.TextsConverter;
import org.infoshare.organisation.department.CommandContext;

/** The missing information and the response to it, as stored with the request. */
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

  Supplement(List<String> missingInformation, CommandContext context) {
    this.missingInformation = List.copyOf(missingInformation);
    askedBy = context.account();
    askedAt = context.at();
  }

  void respond(String text, CommandContext context) {
    response = text;
    suppliedBy = context.account();
    suppliedAt = context.at();
  }

  SupplementView view() {
    return new SupplementView(
        missingInformation, askedBy, askedAt, response, suppliedBy, suppliedAt);
  }
}

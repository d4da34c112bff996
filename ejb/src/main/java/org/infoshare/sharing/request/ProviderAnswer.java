package org.infoshare.sharing.request;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import org.infoshare.foundation.persistence.TextsConverter;

/** The provider's decision on a request, as stored with the request. */
@Embeddable
class ProviderAnswer {

  private Boolean consented;

  @Column(name = "decided_items")
  @Convert(converter = TextsConverter.class)
  private List<String> items;

  @Enumerated(EnumType.STRING)
  @Column(name = "refusal_ground")
  private RefusalGround ground;

  @Column(name = "ground_article")
  private String article;

  @Column(name = "decision_reasons")
  private String reasons;

  @Column(name = "decided_by")
  private String by;

  @Column(name = "decided_at")
  private Instant at;

  @Column(name = "decided_late")
  private Boolean late;

  protected ProviderAnswer() {
    // for JPA
  }

  ProviderAnswer(Decision decision) {
    consented = decision.consented();
    items = List.copyOf(decision.items());
    ground = decision.ground();
    article = decision.article();
    reasons = decision.reasons();
    by = decision.by();
    at = decision.at();
    late = decision.late();
  }

  Decision view() {
    return new Decision(consented, items, ground, article, reasons, by, at, late);
  }
}

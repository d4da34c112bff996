package org.infoshare.sharing.request;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.List;
import org.infoshare.foundation.persistence.TextsConverter;

/**
 * The items that a dispute added to the answer, as stored. The answer of the provider is not
 * changed.
 */
@Embeddable
class DecisionAfterDispute {

  @Column(name = "settled_items")
  @Convert(converter = TextsConverter.class)
  private List<String> items;

  @Column(name = "settled_by")
  private String by;

  @Column(name = "settled_at")
  private Instant at;

  protected DecisionAfterDispute() {
    // for JPA
  }

  DecisionAfterDispute(List<String> items, String by, Instant at) {
    this.items = List.copyOf(items);
    this.by = by;
    this.at = at;
  }

  List<String> items() {
    return items;
  }

  Decision view() {
    return new Decision(true, items, null, null, null, by, at, false);
  }

  Instant at() {
    return at;
  }
}

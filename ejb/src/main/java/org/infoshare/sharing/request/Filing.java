package org.infoshare.sharing.request;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** The filing of a request: when, for which version of the entry, and under which rules. */
@Embeddable
class Filing {

  @Column(name = "entry_version")
  private Integer entryVersion;

  @Column(name = "rule_set")
  private String ruleSet;

  @Column(name = "filed_at")
  private Instant at;

  protected Filing() {
    // for JPA
  }

  Filing(Integer entryVersion, String ruleSet, Instant at) {
    this.entryVersion = entryVersion;
    this.ruleSet = ruleSet;
    this.at = at;
  }

  Integer entryVersion() {
    return entryVersion;
  }

  String ruleSet() {
    return ruleSet;
  }

  Instant at() {
    return at;
  }
}

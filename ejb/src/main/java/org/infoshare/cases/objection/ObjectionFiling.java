package org.infoshare.cases.objection;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** Where an objection comes from; it changes only where a department is merged into another. */
@Embeddable
class ObjectionFiling {

  private String objector;

  @Column(name = "raised_by")
  private String by;

  @Column(name = "raised_at")
  private Instant at;

  @Column(name = "rule_set")
  private String ruleSet;

  private String provider;
  private String grounds;

  protected ObjectionFiling() {
    // for JPA
  }

  /**
   * Who raised it, when and why.
   *
   * @param objector the department that raised it
   * @param by the account that did
   * @param ruleSet the rule-set in force then
   * @param provider the department that provided the entry then
   * @param grounds what speaks for it
   */
  ObjectionFiling(
      String objector, String by, Instant at, String ruleSet, String provider, String grounds) {
    this.objector = objector;
    this.by = by;
    this.at = at;
    this.ruleSet = ruleSet;
    this.provider = provider;
    this.grounds = grounds;
  }

  String objector() {
    return objector;
  }

  String by() {
    return by;
  }

  Instant at() {
    return at;
  }

  String ruleSet() {
    return ruleSet;
  }

  String provider() {
    return provider;
  }

  String grounds() {
    return grounds;
  }
}

package org.infoshare.cases.objection;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** The filing of an objection; it changes only when a department is merged into another. */
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
   * A filing.
   *
   * @param objector the department that raised it
   * @param account the account that raised it
   * @param ruleSet the rule-set in force at that time
   * @param provider the provider of the entry at that time
   * @param grounds the grounds of the objection
   */
  ObjectionFiling(
      String objector,
      String account,
      Instant at,
      String ruleSet,
      String provider,
      String grounds) {
    this.objector = objector;
    this.by = account;
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

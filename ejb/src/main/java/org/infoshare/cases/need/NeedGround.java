package org.infoshare.cases.need;

import org.infoshare.time.rulebook.Limit;
import org.infoshare.time.rulebook.RuleSet;

/** The grounds on which a need is refused, and their articles. */
public enum NeedGround {
  /** The department does not have the information, and no department must collect it. */
  NOT_HELD("Decree 809 art. 3", "Implementing Rules 2016 art. 3"),
  /** The need is outside the requester's statutory duty. */
  OUTSIDE_DUTY("Decree 809 art. 3", "Implementing Rules 2016 art. 4"),
  /** The stated legal basis does not support the need. */
  LEGAL_BASIS_INSUFFICIENT("Decree 809 art. 20", Limit.CONFIGURED),
  /** The need exceeds the purpose. */
  SCOPE_EXCEEDS_NEED("Decree 809 art. 20", Limit.CONFIGURED),
  /** Law, administrative regulation or State Council decision forbids it. */
  FORBIDDEN_BY_LAW("Decree 809 art. 14", Limit.CONFIGURED),
  /**
   * An entry of the catalogue contains the information and can be requested. Only a referral to the
   * entry has this ground.
   */
  ALREADY_IN_CATALOGUE("Decree 809 art. 20", Limit.CONFIGURED),
  /** Another ground, which the reasons state. */
  OTHER("Decree 809 art. 21", Limit.CONFIGURED);

  private final String decree;
  private final String rules;

  NeedGround(String decree, String rules) {
    this.decree = decree;
    this.rules = rules;
  }

  /**
   * The article of the ground; {@code configured} where the text of the rule-set that was read does
   * not contain it.
   *
   * @param ruleSet the id of the rule-set of the case
   */
  String article(String ruleSet) {
    return RuleSet.CN_2025.equals(ruleSet) ? decree : rules;
  }
}

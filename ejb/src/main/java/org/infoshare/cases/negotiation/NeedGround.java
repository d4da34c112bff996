package org.infoshare.cases.negotiation;

import org.infoshare.time.rulebook.Limit;

/** On what ground a need is declined, and the article that carries it. */
public enum NeedGround {
  /** The department does not hold the information, and nobody has to collect it. */
  NOT_HELD("Decree 809 art. 3", "Implementing Rules 2016 art. 3"),
  /** The need lies outside the requester's statutory duty. */
  OUTSIDE_DUTY("Decree 809 art. 3", "Implementing Rules 2016 art. 4"),
  /** The legal basis given does not carry the need. */
  LEGAL_BASIS_INSUFFICIENT("Decree 809 art. 20", Limit.CONFIGURED),
  /** More is asked than the purpose needs. */
  SCOPE_EXCEEDS_NEED("Decree 809 art. 20", Limit.CONFIGURED),
  /** Law, administrative regulation or State Council decision forbids it. */
  FORBIDDEN_BY_LAW("Decree 809 art. 14", Limit.CONFIGURED),
  /** An entry of the catalogue has it: it is asked for there. Only by pointing to the entry. */
  ALREADY_IN_CATALOGUE("Decree 809 art. 20", Limit.CONFIGURED),
  /** Anything else; the reasons say what. */
  OTHER("Decree 809 art. 21", Limit.CONFIGURED);

  private final String decree;
  private final String rules;

  NeedGround(String decree, String rules) {
    this.decree = decree;
    this.rules = rules;
  }

  /**
   * The article that carries the ground; {@code configured} where the words of the rule-set that
   * could be read do not have it.
   *
   * @param ruleSet the id of the rule-set of the case
   */
  String article(String ruleSet) {
    return NeedTransitions.CN_2025.equals(ruleSet) ? decree : rules;
  }
}

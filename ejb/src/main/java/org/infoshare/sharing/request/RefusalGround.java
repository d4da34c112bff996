package org.infoshare.sharing.request;

import java.util.EnumSet;
import java.util.Set;
import org.infoshare.time.rulebook.Limit;

/**
 * On what ground a provider refuses, and the article that carries it. Incomplete material is none:
 * a provider tells once what is missing (Decree 809 art. 21).
 */
public enum RefusalGround {
  /** The department does not hold the information. */
  NOT_HELD("Decree 809 art. 3", "Implementing Rules 2016 art. 3"),
  /** The need lies outside the requester's statutory duty. */
  OUTSIDE_DUTY("Decree 809 art. 3", "Implementing Rules 2016 art. 4"),
  /** The legal basis given does not carry the request. */
  LEGAL_BASIS_INSUFFICIENT("Decree 809 art. 20", Limit.CONFIGURED),
  /** More is asked than the purpose needs. */
  SCOPE_EXCEEDS_NEED("Decree 809 art. 20", Limit.CONFIGURED),
  /** Law, administrative regulation or State Council decision forbids it. */
  FORBIDDEN_BY_LAW("Decree 809 art. 14", Limit.CONFIGURED),
  /** Anything else; the reasons say what. */
  OTHER("Decree 809 art. 21", Limit.CONFIGURED);

  /** What alone may keep data from flowing back to its territory (Decree 809 art. 24). */
  static final Set<RefusalGround> OF_RETURN_FLOW = EnumSet.of(NOT_HELD, FORBIDDEN_BY_LAW);

  private final String decreeArticle;
  private final String rulesArticle;

  RefusalGround(String decree, String rules) {
    this.decreeArticle = decree;
    this.rulesArticle = rules;
  }

  /**
   * The article that carries the ground; {@code configured} where the words of the rule-set that
   * could be read do not have it.
   *
   * @param ruleSet the id of the rule-set of the case
   */
  String article(String ruleSet) {
    return RequestTransitions.CN_2025.equals(ruleSet) ? decreeArticle : rulesArticle;
  }
}

package org.infoshare.sharing.terms;

import java.util.EnumSet;
import java.util.Set;
import org.infoshare.time.rulebook.Limit;
import org.infoshare.time.rulebook.RuleSet;

/**
 * The grounds on which a provider may refuse, each with the article that it is based on. Incomplete
 * material is not a ground: a provider states once what is missing (Decree 809 art. 21).
 */
public enum RefusalGround {
  /** The department does not hold the information. */
  NOT_HELD("Decree 809 art. 3", "Implementing Rules 2016 art. 3"),
  /** The need is outside the requester's statutory duty. */
  OUTSIDE_DUTY("Decree 809 art. 3", "Implementing Rules 2016 art. 4"),
  /** The stated legal basis does not support the request. */
  LEGAL_BASIS_INSUFFICIENT("Decree 809 art. 20", Limit.CONFIGURED),
  /** The request asks for more than the purpose needs. */
  SCOPE_EXCEEDS_NEED("Decree 809 art. 20", Limit.CONFIGURED),
  /** Law, administrative regulation or State Council decision forbids it. */
  FORBIDDEN_BY_LAW("Decree 809 art. 14", Limit.CONFIGURED),
  /** Anything else; the reasons say what. */
  OTHER("Decree 809 art. 21", Limit.CONFIGURED);

  /**
   * The only grounds on which the return of data to its territory may be refused (Decree 809 art.
   * 24).
   */
  static final Set<RefusalGround> OF_RETURN_FLOW = EnumSet.of(NOT_HELD, FORBIDDEN_BY_LAW);

  private final String decreeArticle;
  private final String rulesArticle;

  RefusalGround(String decreeArticle, String rulesArticle) {
    this.decreeArticle = decreeArticle;
    this.rulesArticle = rulesArticle;
  }

  /**
   * The article that the ground is based on; {@code configured} if the available text of the
   * rule-set has none.
   *
   * @param ruleSet the id of the rule-set of the case
   */
  public String article(String ruleSet) {
    return RuleSet.CN_2025.equals(ruleSet) ? decreeArticle : rulesArticle;
  }
}

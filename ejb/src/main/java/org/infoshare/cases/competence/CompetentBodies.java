package org.infoshare.cases.competence;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.Party;

/**
 * The bodies that conduct, review and rule on a dispute, by the present organisation of the
 * departments. None of them is a party.
 *
 * @param requester one party
 * @param provider the other party
 * @param authority the conducting body: the sharing authority, or its substitute where it is a
 *     party; null where there is none
 * @param reviewers those of the four authorities that review the dispute; empty where the rule-set
 *     has no joint review
 * @param government the government that rules; null where every competent government is a party or
 *     there is none
 * @param partyGovernment the government that may not rule because it is a party; null unless there
 *     is no higher one
 * @param recusedReviewers those of the four authorities that are parties
 * @param recused all bodies that are excluded because they are parties
 * @param superiorInvolved whether the authority or the government is of a superior jurisdiction
 * @param jointReview whether there is a joint review; the authority then takes the first step
 */
public record CompetentBodies(
    String requester,
    String provider,
    String authority,
    Map<ReviewBody, String> reviewers,
    String government,
    String partyGovernment,
    Map<ReviewBody, String> recusedReviewers,
    Set<String> recused,
    boolean superiorInvolved,
    boolean jointReview) {

  public CompetentBodies {
    reviewers = Map.copyOf(reviewers);
    recusedReviewers = Map.copyOf(recusedReviewers);
    recused = Set.copyOf(recused);
  }

  /** The parties that a caller is. */
  public Set<Party> parties(Caller caller) {
    var parties = EnumSet.noneOf(Party.class);
    add(parties, Party.REQUESTER, caller.belongsTo(requester));
    add(parties, Party.PROVIDER, caller.belongsTo(provider));
    add(parties, Party.AUTHORITY, caller.belongsTo(authority));
    add(parties, Party.REVIEWER, reviewers.values().stream().anyMatch(caller::belongsTo));
    add(parties, Party.GOVERNMENT, caller.belongsTo(government));
    add(parties, Party.STRANGER, parties.isEmpty());
    return parties;
  }

  private static void add(Set<Party> parties, Party party, boolean holds) {
    if (holds) {
      parties.add(party);
    }
  }

  /** The bodies of the joint review that no department is. */
  public Set<ReviewBody> missingReviewers() {
    var missing = jointReview ? EnumSet.allOf(ReviewBody.class) : EnumSet.noneOf(ReviewBody.class);
    missing.removeAll(reviewers.keySet());
    missing.removeAll(recusedReviewers.keySet());
    return missing;
  }

  /** Whether one of the four bodies of the joint review is missing or a party. */
  public boolean isReviewIncomplete() {
    return jointReview && reviewers.size() < ReviewBody.values().length;
  }

  public boolean isRecused(Caller caller) {
    return recused.stream().anyMatch(caller::belongsTo);
  }

  /** The function in which a department reviews; empty where it does not. */
  public Optional<ReviewBody> reviewing(String department) {
    return reviewers.entrySet().stream()
        .filter(one -> one.getValue().equals(department))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** Whether a department is one of the reviewers. */
  public boolean isOfReview(String department) {
    return reviewers.containsValue(department);
  }

  /**
   * Whether superior bodies may see the dispute, because a body of its jurisdiction is a party or
   * does not exist.
   */
  public boolean isEscalated() {
    return superiorInvolved || !recused.isEmpty();
  }

  /** Whether all authorities that could conduct the dispute are parties. */
  public boolean isWithoutAuthority() {
    return authority == null && !recused.isEmpty();
  }

  /** Whether no government may rule. */
  public boolean isWithoutHigherBody() {
    return government == null;
  }

  /** The body that takes the steps of the authority; the requester where there is none. */
  public String conducting() {
    return authority == null ? requester : authority;
  }

  /**
   * The department with which a dispute at the government stays: where no government may rule, the
   * highest one although it is a party, and without any government the requester.
   */
  public String ruling() {
    if (government != null) {
      return government;
    }
    return partyGovernment == null ? requester : partyGovernment;
  }
}

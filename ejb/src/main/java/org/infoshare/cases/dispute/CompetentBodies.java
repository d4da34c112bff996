package org.infoshare.cases.dispute;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.Party;

/**
 * Who conducts, reviews and rules a dispute, by the departments as they are now. None of them is a
 * party to it.
 *
 * @param requester a party
 * @param provider the other
 * @param authority who conducts it: the sharing authority, or who stands in for it where it is a
 *     party; null where there is none
 * @param reviewers those of the four that review it; empty where the rule-set has no joint review
 * @param government who rules; null where there is none that is no party
 * @param partyGovernment the government that may not rule as it is a party; null unless there is no
 *     higher one
 * @param recusedReviewers those of the four that are a party
 * @param recused all departments that would have a part, were they no party
 * @param superiorInvolved whether the authority or the government is of a seat above
 * @param jointReview whether there is a joint review, and with it an authority that begins
 */
record CompetentBodies(
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

  CompetentBodies {
    reviewers = Map.copyOf(reviewers);
    recusedReviewers = Map.copyOf(recusedReviewers);
    recused = Set.copyOf(recused);
  }

  /** What a caller is to the dispute. */
  Set<Party> parties(Caller caller) {
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

  boolean isRecused(Caller caller) {
    return recused.stream().anyMatch(caller::belongsTo);
  }

  /** As which of the four a department reviews. */
  Optional<ReviewBody> reviewing(String department) {
    return reviewers.entrySet().stream()
        .filter(one -> one.getValue().equals(department))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** Whether a department reviews. */
  boolean isOfReview(String department) {
    return reviewers.containsValue(department);
  }

  /** Whether those above may know of it: a body of its seat is a party, or is not there. */
  boolean isEscalated() {
    return superiorInvolved || !recused.isEmpty();
  }

  /** Whether all authorities that could conduct it are parties. */
  boolean isWithoutAuthority() {
    return authority == null && !recused.isEmpty();
  }

  /** Whether nobody is left who may rule. */
  boolean isWithoutHigherBody() {
    return government == null;
  }

  /**
   * The department with which a dispute in that stage stands: who has to act next.
   *
   * @return null where nobody has to
   */
  String waitingFor(DisputeStage stage) {
    return switch (stage) {
      case OPEN -> jointReview ? authorityOrRequester() : provider;
      case CONSULTING, QUEUED, JOINT_REVIEW, AT_AUTHORITY -> authorityOrRequester();
      case NEGOTIATING, UNRESOLVED -> requester;
      case AT_GOVERNMENT -> governmentOrParty();
      case ORDERED, NON_COMPLIANT -> provider;
      case SETTLED, SETTLED_SHARE, CLOSED_NO_SHARE, PROVIDED, LAPSED, WITHDRAWN -> null;
    };
  }

  /** The same of a dispute; where both have to submit it, the one that has not. */
  String waitingFor(Dispute dispute) {
    boolean submitted =
        dispute.stage() == DisputeStage.UNRESOLVED
            && dispute.statements().last(StatementKind.SUBMISSION, requester).isPresent();
    return submitted ? provider : waitingFor(dispute.stage());
  }

  private String authorityOrRequester() {
    return authority == null ? requester : authority;
  }

  private String governmentOrParty() {
    if (government != null) {
      return government;
    }
    return partyGovernment == null ? requester : partyGovernment;
  }
}

package org.infoshare.cases.dispute;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.infoshare.cases.competence.CompetentBodies;
import org.infoshare.cases.competence.ReviewBody;
import org.infoshare.cases.dispute.NewOpinion.OpinionStance;

/**
 * The rule that derives a result from the opinions of the four authorities (2016 rules, art. 35).
 *
 * <p>Only the unanimous votes of all four to share or not to share are a result. Where one is
 * missing, is a party or abstains, there is none: no smaller number reviews jointly. Where all vote
 * to share, the items that all of them name are shared.
 *
 * @param reviewers the bodies that may give an opinion
 * @param opinions the last opinion of each body
 */
record JointReview(Set<ReviewBody> reviewers, Map<ReviewBody, DisputeStatement> opinions) {

  /**
   * A result.
   *
   * @param command the command that follows
   * @param items the shared items; empty where nothing is shared
   */
  record Result(DisputeCommand command, List<String> items) {}

  /**
   * The present result of the joint review of a dispute.
   *
   * @param expired whether the deadline of the review has expired
   * @return empty where the review continues, or there is none
   */
  static Optional<Result> resultOf(Dispute dispute, CompetentBodies bodies, boolean expired) {
    return dispute.stage() == DisputeStage.JOINT_REVIEW
        ? new JointReview(bodies.reviewers().keySet(), dispute.statements().opinions())
            .result(expired)
        : Optional.empty();
  }

  /**
   * The present result.
   *
   * @param expired whether the deadline of the review has expired
   * @return empty while further opinions are possible
   */
  Optional<Result> result(boolean expired) {
    boolean complete = !reviewers.isEmpty() && opinions.keySet().containsAll(reviewers);
    if (!expired && !complete) {
      return Optional.empty();
    }
    var counted = of(OpinionStance.SHARE, OpinionStance.NOT_SHARE);
    boolean allFour = counted.size() == ReviewBody.values().length;
    if (allFour && of(OpinionStance.NOT_SHARE).equals(counted)) {
      return Optional.of(new Result(DisputeCommand.NOT_SHARE, List.of()));
    }
    if (allFour && of(OpinionStance.SHARE).equals(counted)) {
      var common = common(counted);
      if (!common.isEmpty()) {
        return Optional.of(new Result(DisputeCommand.SHARE, common));
      }
    }
    return Optional.of(new Result(DisputeCommand.FAIL, List.of()));
  }

  /** The items that the four agreed to share in a review that has ended; none if not to share. */
  static List<String> agreedItems(Dispute dispute) {
    return common(dispute.statements().opinions().values());
  }

  /** The opinions of reviewers with one of these stances. */
  private List<DisputeStatement> of(OpinionStance... stances) {
    var wanted = Set.of(stances);
    return opinions.entrySet().stream()
        .filter(one -> reviewers.contains(one.getKey()))
        .map(Map.Entry::getValue)
        .filter(one -> wanted.contains(one.stance()))
        .toList();
  }

  private static List<String> common(Collection<DisputeStatement> opinions) {
    Set<String> common = null;
    for (DisputeStatement opinion : opinions) {
      if (common == null) {
        common = new LinkedHashSet<>(opinion.items());
      } else {
        common.retainAll(opinion.items());
      }
    }
    return common == null ? List.of() : List.copyOf(common);
  }
}

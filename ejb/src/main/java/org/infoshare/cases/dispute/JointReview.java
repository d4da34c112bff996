package org.infoshare.cases.dispute;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How the opinions of the four authorities become a result (2016 rules, art. 35).
 *
 * <p>Who is recused does not count: the quorum is of the others. Those who say share or not share
 * count towards it, an abstention does not. Only opinions of one mind are a result; where all want
 * to share, what all of them name is shared.
 *
 * @param reviewers the bodies that may give an opinion
 * @param opinions the last opinion of each body
 * @param quorum how many must have said share or not share, 1 to 4; of fewer reviewers, all
 */
record JointReview(
    Set<ReviewBody> reviewers, Map<ReviewBody, DisputeStatement> opinions, int quorum) {

  /**
   * A result.
   *
   * @param command the move that follows
   * @param items what is shared; empty where nothing is
   */
  record Result(DisputeCommand command, List<String> items) {}

  /**
   * The result now.
   *
   * @param over whether the time of the review has passed
   * @return empty while others may still speak
   */
  Optional<Result> result(boolean over) {
    boolean spoken = !reviewers.isEmpty() && opinions.keySet().containsAll(reviewers);
    if (!over && !spoken) {
      return Optional.empty();
    }
    var counted = of(OpinionStance.SHARE, OpinionStance.NOT_SHARE);
    boolean reached = !counted.isEmpty() && counted.size() >= Math.min(quorum, reviewers.size());
    if (reached && of(OpinionStance.NOT_SHARE).equals(counted)) {
      return Optional.of(new Result(DisputeCommand.NOT_SHARE, List.of()));
    }
    if (reached && of(OpinionStance.SHARE).equals(counted)) {
      var common = common(counted);
      if (!common.isEmpty()) {
        return Optional.of(new Result(DisputeCommand.SHARE, common));
      }
    }
    return Optional.of(new Result(DisputeCommand.FAIL, List.of()));
  }

  /** The opinions that count and are one of these. */
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

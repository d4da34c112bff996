package org.infoshare.cases.competence;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.infoshare.organisation.department.DepartmentKind;

/**
 * The rule that finds the bodies of a dispute. A department that is a party decides nothing.
 *
 * <p>Where the authority is a party, its government conducts the case under the 2016 rules, and the
 * superior authority under Decree 809; where there is none, the case goes to the government itself.
 * Where a government is a party, the higher one rules; the highest government has none, and the
 * dispute stays there. Where a district has no authority or government, the superior one takes its
 * place. Nobody takes the place of one of the four bodies of the joint review: where one is missing
 * or a party, the review has no result, and the dispute can go to the government.
 */
final class Competence {

  private final DisputeBodies.BodyLookup bodies;

  Competence(DisputeBodies.BodyLookup bodies) {
    this.bodies = bodies;
  }

  /**
   * The bodies of a dispute.
   *
   * @param jointReview whether the rule-set has a joint review
   */
  CompetentBodies of(
      Jurisdiction jurisdiction, String requester, String provider, boolean jointReview) {
    var parties = Set.of(requester, provider);
    var recused = new HashSet<String>();
    var jurisdictions = jurisdiction.withSuperiors();
    var conductors =
        jointReview
            ? jurisdictions.stream().flatMap(this::authorityAndGovernment).toList()
            : jurisdictions.stream()
                .map(one -> bodyAt(DepartmentKind.SHARING_AUTHORITY, one))
                .toList();
    String authority = firstNonParty(conductors, parties, recused);
    int authorityIndex = placeOf(authority, conductors) / (jointReview ? 2 : 1);
    // An authority reports to the government of its own level.
    int firstGovernmentIndex = jointReview ? 0 : authorityIndex;
    var governments =
        jurisdictions.stream()
            .skip(firstGovernmentIndex)
            .map(one -> bodyAt(DepartmentKind.GOVERNMENT, one))
            .toList();
    String government = firstNonParty(governments, parties, recused);
    var reviewers = new EnumMap<ReviewBody, String>(ReviewBody.class);
    var recusedReviewers = new EnumMap<ReviewBody, String>(ReviewBody.class);
    if (jointReview) {
      for (ReviewBody body : ReviewBody.values()) {
        bodies
            .find(body.kind(), jurisdiction)
            .ifPresent(
                code -> (parties.contains(code) ? recusedReviewers : reviewers).put(body, code));
      }
      recused.addAll(recusedReviewers.values());
    }
    return new CompetentBodies(
        requester,
        provider,
        authority,
        reviewers,
        government,
        government == null ? lastOf(governments) : null,
        recusedReviewers,
        recused,
        authorityIndex > 0
            || (government != null && firstGovernmentIndex + placeOf(government, governments) > 0),
        jointReview);
  }

  private Stream<String> authorityAndGovernment(Jurisdiction jurisdiction) {
    return Stream.of(
        bodyAt(DepartmentKind.SHARING_AUTHORITY, jurisdiction),
        bodyAt(DepartmentKind.GOVERNMENT, jurisdiction));
  }

  /** The body with a function in a jurisdiction; null where there is none. */
  private String bodyAt(DepartmentKind kind, Jurisdiction jurisdiction) {
    return bodies.find(kind, jurisdiction).orElse(null);
  }

  private static String firstNonParty(
      List<String> candidates, Set<String> parties, Set<String> recused) {
    for (String candidate : candidates) {
      if (candidate != null && !parties.contains(candidate)) {
        return candidate;
      }
      if (candidate != null) {
        recused.add(candidate);
      }
    }
    return null;
  }

  private static int placeOf(String body, List<String> candidates) {
    return body == null ? 0 : candidates.indexOf(body);
  }

  private static String lastOf(List<String> candidates) {
    return candidates.stream()
        .filter(Objects::nonNull)
        .reduce((earlier, later) -> later)
        .orElse(null);
  }
}

package org.infoshare.cases.dispute;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.infoshare.organisation.department.DepartmentKind;

/**
 * Finds the bodies of a dispute. Whose department is a party decides nothing.
 *
 * <p>Under the 2016 rules an authority that is a party hands the conduct of the case to its
 * government; under Decree 809 to the superior authority, and where there is none the case goes to
 * the government itself. The joint review goes on without who is a party. A government that is a
 * party leaves the ruling to the higher one; the highest has none, and the dispute stands with it.
 * Where a district has no such body, the one above takes its place.
 */
final class Competence {

  /** Which department has that function there now. */
  interface BodyLookup {
    Optional<String> find(DepartmentKind kind, Jurisdiction seat);
  }

  private final BodyLookup bodies;

  Competence(BodyLookup organs) {
    this.bodies = organs;
  }

  /**
   * The bodies of a dispute.
   *
   * @param jointly whether the rule-set has a joint review
   */
  CompetentBodies of(Jurisdiction seat, String requester, String provider, boolean jointly) {
    var parties = Set.of(requester, provider);
    var recused = new HashSet<String>();
    var seats = seat.withSuperiors();
    var conductors =
        jointly
            ? seats.stream().flatMap(this::authorityAndGovernment).toList()
            : seats.stream().map(one -> organ(DepartmentKind.SHARING_AUTHORITY, one)).toList();
    String authority = firstThatIsNoParty(conductors, parties, recused);
    int authorityAt = placeOf(authority, conductors) / (jointly ? 2 : 1);
    // an authority reports to the government of its own level
    int governmentsFrom = jointly ? 0 : authorityAt;
    var governments =
        seats.stream()
            .skip(governmentsFrom)
            .map(one -> organ(DepartmentKind.GOVERNMENT, one))
            .toList();
    String government = firstThatIsNoParty(governments, parties, recused);
    var reviewers = new EnumMap<ReviewBody, String>(ReviewBody.class);
    var recusedReviewers = new EnumMap<ReviewBody, String>(ReviewBody.class);
    if (jointly) {
      for (ReviewBody body : ReviewBody.values()) {
        bodies
            .find(body.kind(), seat)
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
        authorityAt > 0
            || (government != null && governmentsFrom + placeOf(government, governments) > 0),
        jointly);
  }

  private Stream<String> authorityAndGovernment(Jurisdiction seat) {
    return Stream.of(
        organ(DepartmentKind.SHARING_AUTHORITY, seat), organ(DepartmentKind.GOVERNMENT, seat));
  }

  /** Null where there is none. */
  private String organ(DepartmentKind kind, Jurisdiction seat) {
    return bodies.find(kind, seat).orElse(null);
  }

  private static String firstThatIsNoParty(
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

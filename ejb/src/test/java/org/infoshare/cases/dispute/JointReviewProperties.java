package org.infoshare.cases.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.infoshare.cases.competence.ReviewBody;
import org.infoshare.cases.dispute.NewOpinion.OpinionStance;

/** Over every set of reviewers and opinions. */
class JointReviewProperties {

  private static final List<String> ITEMS = List.of("name", "status", "kin");

  @Provide
  Arbitrary<Map<ReviewBody, DisputeStatement>> opinions() {
    var opinion =
        Arbitraries.of(OpinionStance.SHARE, OpinionStance.NOT_SHARE, OpinionStance.ABSTAIN)
            .flatMap(
                stance ->
                    stance == OpinionStance.SHARE
                        ? Arbitraries.of(ITEMS)
                            .set()
                            .ofMinSize(1)
                            .map(items -> opinion(stance, items))
                        : Arbitraries.just(opinion(stance, Set.of())));
    return Arbitraries.maps(Arbitraries.of(ReviewBody.class), opinion);
  }

  private static DisputeStatement opinion(OpinionStance stance, Set<String> items) {
    return new DisputeStatement(
        1,
        DisputeStatementKind.OPINION,
        "any",
        ReviewBody.LEGAL,
        stance,
        new ArrayList<>(items),
        "why",
        null,
        null,
        "any.head",
        Instant.EPOCH);
  }

  @Property
  void article_35_of_2016_a_result_needs_one_mind_of_all_four_and_never_of_fewer(
      @ForAll Set<ReviewBody> reviewers,
      @ForAll("opinions") Map<ReviewBody, DisputeStatement> opinions,
      @ForAll boolean expired) {
    var counting = new EnumMap<ReviewBody, DisputeStatement>(ReviewBody.class);
    counting.putAll(opinions);
    counting.keySet().retainAll(reviewers);
    counting.values().removeIf(one -> one.stance() == OpinionStance.ABSTAIN);

    var result = new JointReview(reviewers, opinions).result(expired);

    boolean allSpoke = !reviewers.isEmpty() && opinions.keySet().containsAll(reviewers);
    assertThat(result.isPresent()).isEqualTo(expired || allSpoke);
    if (result.isEmpty()) {
      return;
    }
    boolean decided = result.get().command() != DisputeCommand.FAIL;
    if (decided) {
      assertThat(counting).containsOnlyKeys(ReviewBody.values());
      assertThat(counting.values())
          .extracting(one -> one.stance().name())
          .containsOnly(result.get().command().name());
    }
    if (result.get().command() == DisputeCommand.SHARE) {
      var common = new HashSet<>(ITEMS);
      counting.values().forEach(one -> common.retainAll(one.items()));
      assertThat(result.get().items()).isNotEmpty().containsExactlyInAnyOrderElementsOf(common);
    } else {
      assertThat(result.get().items()).isEmpty();
    }
  }

  @Property
  void what_a_recused_body_said_changes_nothing(
      @ForAll Set<ReviewBody> reviewers,
      @ForAll("opinions") Map<ReviewBody, DisputeStatement> opinions,
      @ForAll boolean expired) {
    var ofReviewers = new EnumMap<ReviewBody, DisputeStatement>(ReviewBody.class);
    ofReviewers.putAll(opinions);
    ofReviewers.keySet().retainAll(reviewers);

    assertThat(
            new JointReview(reviewers, opinions).result(expired).map(JointReviewProperties::plain))
        .isEqualTo(
            new JointReview(reviewers, ofReviewers)
                .result(expired)
                .map(JointReviewProperties::plain));
  }

  /** The order of the items says nothing. */
  private static Map.Entry<DisputeCommand, Set<String>> plain(JointReview.Result result) {
    return Map.entry(result.command(), Set.copyOf(result.items()));
  }

  @Property
  void where_all_four_share_the_same_it_is_shared_and_where_one_is_missing_it_is_not(
      @ForAll Set<ReviewBody> reviewers) {
    var opinions = new EnumMap<ReviewBody, DisputeStatement>(ReviewBody.class);
    reviewers.forEach(body -> opinions.put(body, opinion(OpinionStance.SHARE, Set.of("name"))));

    var result = new JointReview(reviewers, opinions).result(true);

    assertThat(result)
        .contains(
            reviewers.size() < 4
                ? new JointReview.Result(DisputeCommand.FAIL, List.of())
                : new JointReview.Result(DisputeCommand.SHARE, List.of("name")));
  }

  @Example
  void where_all_four_share_the_same_it_is_shared() {
    where_all_four_share_the_same_it_is_shared_and_where_one_is_missing_it_is_not(
        Set.of(ReviewBody.values()));
  }
}

package org.infoshare.sharing.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.infoshare.sharing.request.RequestStage.AGREED;
import static org.infoshare.sharing.request.RequestStage.DEPT_REVIEW;
import static org.infoshare.sharing.request.RequestStage.DISPOSED;
import static org.infoshare.sharing.request.RequestStage.DRAFT;
import static org.infoshare.sharing.request.RequestStage.FILED;
import static org.infoshare.sharing.request.RequestStage.LATE;
import static org.infoshare.sharing.request.RequestStage.PROVIDED;
import static org.infoshare.sharing.request.RequestStage.REFUSED;
import static org.infoshare.sharing.request.RequestStage.RELAYING;
import static org.infoshare.sharing.request.RequestStage.SUPPLEMENT;
import static org.infoshare.sharing.request.RequestStage.SUSPENDED;
import static org.infoshare.sharing.request.RequestStage.TERMINATED;
import static org.infoshare.sharing.request.RequestStage.UNANSWERED;
import static org.infoshare.sharing.request.RequestStage.WITHDRAWN;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.infoshare.foundation.platform.Party;
import org.infoshare.foundation.platform.Roles;
import org.infoshare.foundation.platform.TransitionTable.Row;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every path through the table of a rule-set. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RequestModelTest {

  /** Nothing follows: refused and withdrawn are over, disposed of is the end of a use. */
  private static final Set<RequestStage> FINAL = EnumSet.of(REFUSED, WITHDRAWN, DISPOSED);

  /** The right itself ends with its period: the request waits for nobody. */
  private static final Set<RequestStage> IN_USE = EnumSet.of(PROVIDED, SUSPENDED, TERMINATED);

  /** Nobody outside the requester knows of it. */
  private static final Set<RequestStage> INSIDE = EnumSet.of(DRAFT, DEPT_REVIEW);

  /** Whose limit runs, or has passed, in a stage that waits for somebody. */
  private static final Map<RequestStage, Party> AWAITED =
      new EnumMap<>(
          Map.of(
              RELAYING, Party.RELAY,
              FILED, Party.PROVIDER,
              SUPPLEMENT, Party.REQUESTER,
              UNANSWERED, Party.PROVIDER,
              AGREED, Party.PROVIDER,
              LATE, Party.PROVIDER));

  @ParameterizedTest
  @ValueSource(strings = {"gz-2016", "cn-2025"})
  void every_stage_is_reached_from_a_draft(String ruleSet) {
    assertThat(reachable(ruleSet, DRAFT, row -> true)).containsExactly(RequestStage.values());
  }

  @ParameterizedTest
  @ValueSource(strings = {"gz-2016", "cn-2025"})
  void from_every_stage_a_path_leads_to_an_end(String ruleSet) {
    for (RequestStage stage : RequestStage.values()) {
      assertThat(reachable(ruleSet, stage, row -> true))
          .as("%s", stage)
          .containsAnyElementsOf(FINAL);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"gz-2016", "cn-2025"})
  void an_end_is_an_end(String ruleSet) {
    assertThat(RequestTransitions.TABLES.of(ruleSet).rows())
        .filteredOn(row -> row.from() != REFUSED)
        .extracting(Row::from)
        .doesNotContainAnyElementsOf(FINAL);
  }

  /**
   * A dispute that ends with sharing is the one thing that follows from a refusal, where the two
   * departments do not become one.
   */
  @ParameterizedTest
  @ValueSource(strings = {"gz-2016", "cn-2025"})
  void a_refusal_ends_only_with_what_a_dispute_brings_about(String ruleSet) {
    assertThat(RequestTransitions.TABLES.of(ruleSet).rows())
        .filteredOn(row -> row.from() == REFUSED)
        .extracting(Row::party, Row::role, Row::command, Row::to)
        .containsExactlyInAnyOrder(
            tuple(Party.REQUESTER, Roles.HEAD, RequestCommand.DISPUTE, REFUSED),
            tuple(Party.PLATFORM, null, RequestCommand.CONSENT, AGREED),
            tuple(Party.PLATFORM, null, RequestCommand.WITHDRAW, WITHDRAWN));
  }

  @ParameterizedTest
  @ValueSource(strings = {"gz-2016", "cn-2025"})
  void where_nobody_acts_somebody_named_is_awaited_and_can_act(String ruleSet) {
    for (RequestStage stage : RequestStage.values()) {
      boolean restsOrWaits =
          FINAL.contains(stage)
              || IN_USE.contains(stage)
              || INSIDE.contains(stage)
              || AWAITED.containsKey(stage);
      assertThat(restsOrWaits).as("%s", stage).isTrue();
      if (AWAITED.containsKey(stage)) {
        assertThat(RequestTransitions.TABLES.of(ruleSet).rows())
            .as("%s", stage)
            .anyMatch(row -> row.from() == stage && row.party() == AWAITED.get(stage));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"gz-2016", "cn-2025"})
  void a_limit_that_passes_moves_what_waits_for_somebody_else(String ruleSet) {
    assertThat(RequestTransitions.TABLES.of(ruleSet).rows())
        .filteredOn(row -> row.command() == RequestCommand.EXPIRE)
        .allMatch(row -> row.party() == Party.PLATFORM)
        .extracting(Row::from)
        .containsExactlyInAnyOrder(RELAYING, FILED, SUPPLEMENT, AGREED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"gz-2016", "cn-2025"})
  void nothing_is_shared_without_the_head_of_the_provider_or_the_platform_for_what_is_open(
      String ruleSet) {
    var withoutConsent = reachable(ruleSet, DRAFT, row -> row.command() != RequestCommand.CONSENT);

    assertThat(withoutConsent).doesNotContain(AGREED, PROVIDED, LATE, SUSPENDED, TERMINATED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"gz-2016", "cn-2025"})
  void nothing_reaches_a_provider_without_the_head_of_the_requester(String ruleSet) {
    assertThat(reachable(ruleSet, DRAFT, row -> row.command() != RequestCommand.FILE))
        .containsExactlyInAnyOrder(DRAFT, DEPT_REVIEW, WITHDRAWN);
  }

  private static Set<RequestStage> reachable(
      String ruleSet, RequestStage from, Predicate<Row<RequestStage, RequestCommand>> allowed) {
    var reached = EnumSet.of(from);
    int before;
    do {
      before = reached.size();
      RequestTransitions.TABLES.of(ruleSet).rows().stream()
          .filter(allowed)
          .filter(row -> reached.contains(row.from()))
          .forEach(row -> reached.add(row.to()));
    } while (reached.size() > before);
    return reached;
  }
}

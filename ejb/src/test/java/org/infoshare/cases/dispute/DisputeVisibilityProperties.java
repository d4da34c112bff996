package org.infoshare.cases.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.infoshare.cases.dispute.DisputeSamples.NOON;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.infoshare.cases.competence.CityBodies;
import org.infoshare.cases.competence.DisputeBody;
import org.infoshare.cases.competence.Jurisdiction;
import org.infoshare.organisation.department.DepartmentKind;
import org.infoshare.organisation.department.DepartmentLevel;
import org.infoshare.time.rulebook.RuleSet;

/** Who may know of a dispute: its rule in Java against that of lists in SQL, on PostgreSQL. */
class DisputeVisibilityProperties {

  private static final Jurisdiction ELSEWHERE =
      new Jurisdiction(DepartmentLevel.MUNICIPAL, "440300");

  private final DisputesOnDatabase on = new DisputesOnDatabase();

  /** A dispute as it may stand. */
  record Case(
      String ruleSet,
      List<String> parties,
      Jurisdiction seat,
      boolean escalated,
      DisputeStage stage,
      boolean batch) {}

  @Provide
  Arbitrary<List<Case>> cases() {
    return Combinators.combine(
            Arbitraries.of(RuleSet.GZ_2016, RuleSet.CN_2025),
            Arbitraries.shuffle("edu", "psb", "iic", "old"),
            Arbitraries.of(CityBodies.CITY, CityBodies.TIANHE, CityBodies.YUEXIU, ELSEWHERE),
            Arbitraries.of(true, false),
            Arbitraries.of(
                DisputeStage.OPEN,
                DisputeStage.CONSULTING,
                DisputeStage.QUEUED,
                DisputeStage.JOINT_REVIEW,
                DisputeStage.UNRESOLVED,
                DisputeStage.AT_GOVERNMENT,
                DisputeStage.LAPSED,
                DisputeStage.WITHDRAWN),
            Arbitraries.of(true, false))
        .as(Case::new)
        .filter(DisputeVisibilityProperties::happens)
        .list()
        .ofMinSize(4)
        .ofMaxSize(10);
  }

  /** None waits for a batch under a rule-set that has none. */
  private static boolean happens(Case one) {
    return one.stage() != DisputeStage.QUEUED || DisputeTransitions.isJoint(one.ruleSet());
  }

  @Provide
  Arbitrary<List<DisputeBody>> organs() {
    return Combinators.combine(
            Arbitraries.of("edu", "psb", "iic", "other"),
            Arbitraries.of(Set.<String>of(), Set.of("old"), Set.of("old", "edu")),
            Arbitraries.of(DepartmentKind.class),
            Arbitraries.of(
                CityBodies.CITY,
                CityBodies.TIANHE,
                CityBodies.YUEXIU,
                ELSEWHERE,
                new Jurisdiction(DepartmentLevel.CENTRAL, "440100")))
        .as(
            (code, predecessors, kind, seat) ->
                new DisputeBody(code, kind, seat).withPredecessors(predecessors))
        .list()
        .ofSize(40);
  }

  @Property(tries = 40)
  void a_list_shows_an_organ_exactly_what_it_may_know(
      @ForAll("cases") List<Case> cases, @ForAll("organs") List<DisputeBody> bodies) {
    var disputes = cases.stream().map(this::kept).toList();
    for (DisputeBody body : bodies) {
      assertThat(listed(body, disputes.stream().map(Dispute::id).toList()))
          .as("%s", body)
          .containsExactlyInAnyOrderElementsOf(
              disputes.stream()
                  .filter(dispute -> dispute.isVisibleTo(body))
                  .map(Dispute::id)
                  .toList());
    }
  }

  private Dispute kept(Case one) {
    var dispute =
        DisputeSamples.open(
            DisputeSamples.at(
                DisputeSamples.subject(one.ruleSet(), one.parties().get(0), one.parties().get(1)),
                one.seat()));
    if (one.escalated()) {
      dispute.state().escalate();
    }
    dispute.state().move(one.stage(), NOON);
    if (one.batch() || one.stage() == DisputeStage.JOINT_REVIEW) {
      dispute.state().putOnAgenda(on.batches().add(one.seat(), "iic.head", NOON).id(), 1);
    }
    return on.add(dispute);
  }

  private List<UUID> listed(DisputeBody body, List<UUID> among) {
    var conditions =
        Disputes.visibleTo(body)
            .where("id = any(:among)")
            .bind("among", among.toArray(UUID[]::new));
    return on.sql()
        .withHandle(
            handle ->
                conditions
                    .bindTo(handle.createQuery("select id from dispute where " + conditions.sql()))
                    .mapTo(UUID.class)
                    .list());
  }
}

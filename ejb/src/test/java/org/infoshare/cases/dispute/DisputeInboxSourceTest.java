package org.infoshare.cases.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.infoshare.cases.dispute.DisputeSamples.NOON;
import static org.infoshare.cases.dispute.DisputeSamples.head;
import static org.infoshare.cases.dispute.DisputeSamples.staff;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.infoshare.cases.competence.CityBodies;
import org.infoshare.cases.competence.CompetentBodies;
import org.infoshare.cases.competence.DisputeBodies;
import org.infoshare.cases.competence.DisputeBody;
import org.infoshare.cases.competence.Jurisdiction;
import org.infoshare.foundation.inbox.InboxFixture;
import org.infoshare.foundation.inbox.InboxItem;
import org.infoshare.foundation.inbox.InboxReader;
import org.infoshare.foundation.inbox.InboxScope;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.PlatformClock;
import org.infoshare.foundation.platform.Roles;
import org.infoshare.organisation.department.DepartmentKind;

/**
 * The disputes that wait, against the plain definition: those that somebody knows and that offer
 * him a turn. Disputes in all stages at three seats, also of bodies that are parties, on a real
 * PostgreSQL.
 */
class DisputeInboxSourceTest {

  private static final Map<String, DepartmentKind> KINDS =
      Map.of(
          "iic", DepartmentKind.SHARING_AUTHORITY,
          "estab", DepartmentKind.STAFFING,
          "legal", DepartmentKind.LEGAL,
          "gso", DepartmentKind.SERVICES,
          "gov", DepartmentKind.GOVERNMENT,
          "th-auth", DepartmentKind.SHARING_AUTHORITY,
          "th-legal", DepartmentKind.LEGAL,
          "th-gov", DepartmentKind.GOVERNMENT);

  private final DisputesOnDatabase on = new DisputesOnDatabase();

  /**
   * A dispute as it may stand.
   *
   * @param requester which department asks
   * @param spoken what was stated: nothing, or one of its stage by one of those who may
   */
  record Case(
      String ruleSet, DisputeStage stage, Jurisdiction seat, String requester, int spoken) {}

  @Provide
  Arbitrary<List<Case>> cases() {
    return Combinators.combine(
            Arbitraries.of("gz-2016", "cn-2025"),
            Arbitraries.of(DisputeStage.values()).filter(stage -> !stage.isFinal()),
            Arbitraries.of(CityBodies.CITY, CityBodies.TIANHE),
            Arbitraries.of("edu", "iic", "gov", "legal", "th-auth", "th-gov"),
            Arbitraries.integers().between(0, 3))
        .as(Case::new)
        .filter(DisputeInboxSourceTest::happens)
        .list()
        .ofMinSize(1)
        .ofMaxSize(20);
  }

  private static boolean happens(Case one) {
    return DisputeTransitions.TABLES.of(one.ruleSet()).rows().stream()
        .anyMatch(row -> row.from() == one.stage() && one.stage() != DisputeStage.NON_COMPLIANT);
  }

  @Property(tries = 25)
  void a_dispute_waits_for_whom_it_offers_a_turn_and_for_nobody_else(
      @ForAll("cases") List<Case> cases, @ForAll boolean authorityThere) {
    var towns =
        authorityThere
            ? new CityBodies()
            : new CityBodies().without(DepartmentKind.SHARING_AUTHORITY, CityBodies.TIANHE);
    var bodies = new DisputeBodies(towns, DisputeInboxSourceTest::organ);
    var disputes = new HashMap<UUID, Dispute>();
    cases.forEach(one -> add(disputes, one, bodies));
    var feature =
        new DisputeInboxSource(
            new InboxReader(on.sql(), Clock.fixed(NOON, PlatformClock.ZONE)),
            on.disputes(),
            bodies);

    for (Caller person : everybody()) {
      var expected =
          disputes.values().stream()
              .filter(dispute -> dispute.isVisibleTo(organ(person.department())))
              .filter(
                  dispute ->
                      DisputeInboxSource.isWaiting(
                              dispute, person, bodies.of(dispute.subject().parties()))
                          || (dispute.stage() == DisputeStage.ORDERED && person.belongsTo("psb")))
              .map(dispute -> dispute.id().toString())
              .collect(Collectors.toSet());
      assertThat(
              on.answer(() -> InboxFixture.all(feature, person, InboxScope.MINE)).stream()
                  .filter(one -> disputes.containsKey(UUID.fromString(one.caseId())))
                  .map(InboxItem::caseId))
          .as("%s", person)
          .containsExactlyInAnyOrderElementsOf(expected);
    }
  }

  private void add(Map<UUID, Dispute> disputes, Case one, DisputeBodies bodies) {
    var subject =
        DisputeSamples.at(
            DisputeSamples.subject(one.ruleSet(), one.requester(), "psb"), one.seat());
    var dispute = DisputeSamples.open(subject);
    if (!bodies.of(subject.parties()).recused().isEmpty()) {
      dispute.state().escalate();
    }
    DisputeSamples.put(dispute, one.stage());
    if (one.stage() == DisputeStage.JOINT_REVIEW) {
      dispute.state().putOnAgenda(on.batches().add(one.seat(), "iic.head", NOON).id(), 1);
    } else if (one.stage() == DisputeStage.ORDERED) {
      dispute.state().share(List.of("name"));
      dispute.state().grant(UUID.randomUUID());
    }
    speak(dispute, one, bodies.of(subject.parties()));
    disputes.put(dispute.id(), on.add(dispute));
  }

  /** One says what its stage lets it say. */
  private static void speak(Dispute dispute, Case one, CompetentBodies bodies) {
    var speakers =
        everybody().stream()
            .filter(
                person ->
                    dispute.offeredTo(person, bodies).stream()
                        .anyMatch(
                            command ->
                                command == DisputeCommand.GIVE_OPINION
                                    || command == DisputeCommand.SUBMIT))
            .toList();
    if (one.spoken() > 0 && !speakers.isEmpty()) {
      var speaker = speakers.get(one.spoken() % speakers.size());
      var context = new DisputeContext(speaker, bodies, NOON);
      if (one.stage() == DisputeStage.JOINT_REVIEW) {
        dispute.opine(context, DisputeSamples.share("name"));
      } else {
        dispute.submit(context, "请裁决", () -> true);
      }
    }
  }

  private static List<Caller> everybody() {
    var people = new ArrayList<Caller>();
    Function<String, String> role =
        code ->
            switch (KINDS.getOrDefault(code, DepartmentKind.ORDINARY)) {
              case SHARING_AUTHORITY -> Roles.AUTHORITY;
              case GOVERNMENT -> Roles.GOVERNMENT;
              case STAFFING, LEGAL, SERVICES -> Roles.REVIEWER;
              case ORDINARY, ORGANISATION -> Roles.STAFF;
            };
    for (String code : Set.copyOf(KINDS.keySet())) {
      people.add(head(code, role.apply(code)));
      people.add(staff(code, role.apply(code)));
    }
    for (String code : List.of("edu", "psb", "hrss")) {
      people.add(head(code));
      people.add(staff(code));
    }
    return people;
  }

  private static DisputeBody organ(String code) {
    return new DisputeBody(
        code,
        KINDS.getOrDefault(code, DepartmentKind.ORDINARY),
        code.startsWith("th-") ? CityBodies.TIANHE : CityBodies.CITY);
  }
}

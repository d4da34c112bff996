package org.infoshare.cases.dispute;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.infoshare.cases.competence.CityBodies;
import org.infoshare.cases.competence.CompetentBodies;
import org.infoshare.cases.competence.DisputeBodies;
import org.infoshare.cases.competence.Jurisdiction;
import org.infoshare.cases.dispute.NewOpinion.OpinionStance;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.Roles;
import org.infoshare.time.rulebook.RuleSet;

/** The education bureau disputes the refusal of the public security bureau, in March 2026. */
final class DisputeSamples {

  static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");
  static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
  static final List<String> ITEMS = List.of("name", "status", "kin");

  static final Caller REQUESTER = head("edu");
  static final Caller PROVIDER = head("psb");
  static final Caller AUTHORITY = head("iic", Roles.AUTHORITY);
  static final Caller GOVERNMENT = head("gov", Roles.GOVERNMENT);
  static final List<Caller> FOUR =
      List.of(
          AUTHORITY,
          head("estab", Roles.REVIEWER),
          head("legal", Roles.REVIEWER),
          head("gso", Roles.REVIEWER));

  private DisputeSamples() {}

  static Caller head(String department, String... more) {
    return person(department + ".head", department, Roles.HEAD, more);
  }

  static Caller staff(String department, String... more) {
    return person(department + ".staff", department, Roles.STAFF, more);
  }

  private static Caller person(String account, String department, String role, String... more) {
    var roles = new HashSet<>(Set.of(more));
    roles.add(role);
    return new Caller(account, department, roles);
  }

  static DisputeScope subject(String ruleSet) {
    return subject(ruleSet, "edu", "psb");
  }

  static DisputeScope subject(String ruleSet, String requester, String provider) {
    return new DisputeScope(
        DisputedCase.ofRequest(UUID.randomUUID(), "101001/1", 3),
        requester,
        provider,
        ruleSet,
        DisputeCause.REFUSED,
        ITEMS,
        CityBodies.CITY);
  }

  /** The same over a need that no entry answers, whose items are in its own words. */
  static DisputeScope ofNeed(String ruleSet) {
    return ofNeed(ruleSet, UUID.randomUUID(), "edu", "psb");
  }

  static DisputeScope ofNeed(String ruleSet, UUID need, String requester, String provider) {
    return new DisputeScope(
        DisputedCase.ofNeed(need, "近视筛查"),
        requester,
        provider,
        ruleSet,
        DisputeCause.UNANSWERED,
        List.of("裸眼视力,双眼", "筛查日期"),
        CityBodies.CITY);
  }

  /** The same at another seat. */
  static DisputeScope at(DisputeScope subject, Jurisdiction jurisdiction) {
    return new DisputeScope(
        subject.disputedCase(),
        subject.requester(),
        subject.provider(),
        subject.ruleSet(),
        subject.cause(),
        subject.items(),
        jurisdiction);
  }

  static CompetentBodies bodies(DisputeScope subject) {
    return new DisputeBodies(new CityBodies(), code -> null).of(subject.parties());
  }

  static DisputeContext context(Caller caller, DisputeScope subject) {
    return new DisputeContext(caller, bodies(subject), NOON);
  }

  static DisputeContext context(Caller caller, Dispute dispute) {
    return context(caller, dispute.subject());
  }

  static Dispute open(String ruleSet) {
    return open(subject(ruleSet));
  }

  static Dispute open(DisputeScope subject) {
    return Dispute.open(context(head(subject.requester()), subject), subject, "职责所需");
  }

  /**
   * The same, put into a stage as if everything before had happened: with minutes, and under Decree
   * 809 a proposal of the authority.
   */
  static Dispute in(String ruleSet, DisputeStage stage) {
    var dispute = open(ruleSet);
    boolean rulesOf2016 = ruleSet.equals(RuleSet.GZ_2016);
    put(dispute, rulesOf2016 ? DisputeStage.CONSULTING : DisputeStage.AT_AUTHORITY);
    dispute.minute(context(AUTHORITY, dispute), "会议记录");
    if (!rulesOf2016) {
      dispute.propose(context(AUTHORITY, dispute), List.of("name"), "建议");
    }
    return put(dispute, stage);
  }

  static Dispute put(Dispute dispute, DisputeStage stage) {
    dispute.state().move(stage, NOON);
    return dispute;
  }

  static NewOpinion share(String... items) {
    return new NewOpinion(OpinionStance.SHARE, List.of(items), "依法应当共享");
  }

  static NewOpinion notShare() {
    return new NewOpinion(OpinionStance.NOT_SHARE, null, "依据不足");
  }

  static NewRuling ruling(Boolean share, String... items) {
    return new NewRuling(share, List.of(items), "履职确需", "穗府裁〔2026〕1号", TODAY);
  }
}

package org.infoshare.cases.dispute;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.UUID;
import org.infoshare.cases.competence.DisputeBody;
import org.infoshare.cases.competence.DisputingParties;
import org.infoshare.cases.competence.Jurisdiction;
import org.infoshare.foundation.persistence.TextsConverter;
import org.infoshare.organisation.department.DepartmentLevel;

/**
 * The scope of a dispute: its case, parties, items and jurisdiction. It does not change after the
 * opening.
 */
@Embeddable
class DisputeScope {

  @Column(name = "request_id")
  private UUID request;

  @Column(name = "entry_code")
  private String entry;

  @Column(name = "entry_version")
  private Integer entryVersion;

  @Column(name = "need_id")
  private UUID need;

  @Column(name = "need_name")
  private String needName;

  private String requester;
  private String provider;

  @Column(name = "rule_set")
  private String ruleSet;

  @Enumerated(EnumType.STRING)
  private DisputeCause cause;

  @Convert(converter = TextsConverter.class)
  private List<String> items;

  @Enumerated(EnumType.STRING)
  @Column(name = "jurisdiction_level")
  private DepartmentLevel level;

  @Column(name = "jurisdiction_area")
  private String area;

  protected DisputeScope() {
    // for JPA
  }

  DisputeScope(
      DisputedCase disputedCase,
      String requester,
      String provider,
      String ruleSet,
      DisputeCause cause,
      List<String> items,
      Jurisdiction jurisdiction) {
    request = disputedCase.request();
    entry = disputedCase.entry();
    entryVersion = disputedCase.entryVersion();
    need = disputedCase.need();
    needName = disputedCase.needName();
    this.requester = requester;
    this.provider = provider;
    this.ruleSet = ruleSet;
    this.cause = cause;
    this.items = List.copyOf(items);
    level = jurisdiction.level();
    area = jurisdiction.area();
  }

  /** The disputed request or need. */
  DisputedCase disputedCase() {
    return new DisputedCase(request, entry, entryVersion, need, needName);
  }

  String requester() {
    return requester;
  }

  /** The provider; of a need the designated one. */
  String provider() {
    return provider;
  }

  /** The rule-set of the request or the need. */
  String ruleSet() {
    return ruleSet;
  }

  DisputeCause cause() {
    return cause;
  }

  /**
   * The disputed items: those that were requested and not consented to, by their names in the
   * request or need.
   */
  List<String> items() {
    return items;
  }

  Jurisdiction jurisdiction() {
    return new Jurisdiction(level, area);
  }

  /** The parties, for whom the competent bodies are found. */
  DisputingParties parties() {
    return new DisputingParties(
        jurisdiction(), requester, provider, DisputeTransitions.isJoint(ruleSet));
  }

  /**
   * Whether a department may see the dispute. Parties and the bodies of its jurisdiction may;
   * reviewers only from the time when it waits for the review. The superior authority and
   * government may where a body of a district is a party or does not exist.
   */
  boolean isVisibleTo(DisputeBody department, DisputeState state) {
    var parties = parties();
    boolean forReview =
        parties.jointReview() && (state.stage() == DisputeStage.QUEUED || state.batch() != null);
    return department.isOneOf(parties)
        || department.isBodyOf(parties.jurisdiction(), forReview)
        || (state.isEscalated() && department.isAbove(parties.jurisdiction()));
  }

  /** The chosen ones of the disputed items, in the order of the request or need. */
  List<String> inOrder(List<String> chosen) {
    return chosen == null ? List.of() : items.stream().filter(chosen::contains).toList();
  }
}

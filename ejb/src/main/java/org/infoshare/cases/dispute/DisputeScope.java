package org.infoshare.cases.dispute;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.UUID;
import org.infoshare.foundation.platform.TextsConverter;
import org.infoshare.organisation.department.DepartmentLevel;

/** What a dispute is about; it stays as it was when the dispute was opened. */
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
  @Column(name = "seat_level")
  private DepartmentLevel level;

  @Column(name = "seat_area")
  private String area;

  protected DisputeScope() {
    // for JPA
  }

  DisputeScope(
      DisputedCase matter,
      String requester,
      String provider,
      String ruleSet,
      DisputeCause cause,
      List<String> items,
      Jurisdiction seat) {
    request = matter.request();
    entry = matter.entry();
    entryVersion = matter.entryVersion();
    need = matter.need();
    needName = matter.needName();
    this.requester = requester;
    this.provider = provider;
    this.ruleSet = ruleSet;
    this.cause = cause;
    this.items = List.copyOf(items);
    level = seat.level();
    area = seat.area();
  }

  /** The request or the need in dispute. */
  DisputedCase disputedCase() {
    return new DisputedCase(request, entry, entryVersion, need, needName);
  }

  String requester() {
    return requester;
  }

  /** Who was asked; of a need the named department. */
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

  /** The items in dispute: what was asked for and not consented to, of a need in its own words. */
  List<String> items() {
    return items;
  }

  Jurisdiction jurisdiction() {
    return new Jurisdiction(level, area);
  }

  /** Of the items in dispute those, in the order in which they were asked for. */
  List<String> inOrder(List<String> chosen) {
    return chosen == null ? List.of() : items.stream().filter(chosen::contains).toList();
  }
}

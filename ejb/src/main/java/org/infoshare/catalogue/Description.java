package org.infoshare.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;

/**
 * What a department says of its entry as a whole: the fields of the national guide (rules, section
 * 8.3). The items stand in {@link Entry} itself, because EclipseLink cannot store a list of
 * embeddables within an embeddable.
 */
@Embeddable
class Description {

  private String name;

  private String summary;

  @Enumerated(EnumType.STRING)
  @Column(name = "format_class")
  private FormatClass formatClass;

  @Enumerated(EnumType.STRING)
  @Column(name = "update_cycle")
  private UpdateCycle updateCycle;

  @Enumerated(EnumType.STRING)
  private Sharing sharing;

  private String condition;

  @Column(name = "legal_basis")
  private String legalBasis;

  @Enumerated(EnumType.STRING)
  @Column(name = "sharing_mode")
  private SharingMode sharingMode;

  @Column(name = "open_to_society")
  private boolean openToSociety;

  @Enumerated(EnumType.STRING)
  private Grading grading;

  @Column(name = "evidence_tag")
  private String evidenceTag;

  protected Description() {
    // for JPA
  }

  /** Takes over what {@link DescriptionChecks} found to be in order. */
  Description(NewEntry checked) {
    name = checked.name();
    summary = checked.summary();
    formatClass = checked.formatClass();
    updateCycle = checked.updateCycle();
    sharing = checked.sharing();
    condition = checked.condition();
    legalBasis = checked.legalBasis();
    sharingMode = checked.sharingMode();
    openToSociety = checked.openToSociety();
    grading = checked.grading();
    evidenceTag = checked.evidenceTag();
  }

  NewEntry with(String node, List<ItemDefinition> items) {
    return new NewEntry(
        node,
        name,
        summary,
        formatClass,
        updateCycle,
        sharing,
        condition,
        legalBasis,
        sharingMode,
        openToSociety,
        grading,
        evidenceTag,
        items);
  }
}

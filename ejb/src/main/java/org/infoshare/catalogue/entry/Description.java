package org.infoshare.catalogue.entry;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.util.List;
import org.infoshare.catalogue.description.DataCategory;
import org.infoshare.catalogue.description.DescriptionChecks;
import org.infoshare.catalogue.description.Extent;
import org.infoshare.catalogue.description.FormatClass;
import org.infoshare.catalogue.description.Grading;
import org.infoshare.catalogue.description.ItemDefinition;
import org.infoshare.catalogue.description.LegalBasisKind;
import org.infoshare.catalogue.description.NewEntry;
import org.infoshare.catalogue.description.Sharing;
import org.infoshare.catalogue.description.SharingMode;
import org.infoshare.catalogue.description.SharingModeType;
import org.infoshare.catalogue.description.UpdateCycle;
import org.infoshare.foundation.persistence.TextsConverter;

/**
 * The description of an entry as a whole: the fields of the national guide (rules, section 8.3).
 * The items are in {@link Entry} itself, because EclipseLink cannot store a list of embeddables
 * within an embeddable.
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

  @Column(name = "open_to_public")
  private boolean openToPublic;

  @Enumerated(EnumType.STRING)
  private Grading grading;

  @Column(name = "evidence_tag")
  private String evidenceTag;

  @Column(name = "provider_unit")
  private String providerUnit;

  @Column(name = "format_type")
  private String formatType;

  @Column(name = "other_format")
  private String otherFormat;

  private String scope;

  @Column(name = "purpose_of_use")
  private String use;

  @Enumerated(EnumType.STRING)
  @Column(name = "legal_basis_kind")
  private LegalBasisKind legalBasisKind;

  @Enumerated(EnumType.STRING)
  @Column(name = "sharing_mode_type")
  private SharingModeType sharingModeType;

  @Column(name = "opening_condition")
  private String openingCondition;

  @Enumerated(EnumType.STRING)
  @Column(name = "data_category")
  private DataCategory dataCategory;

  @Convert(converter = TextsConverter.class)
  @Column(name = "related_entries")
  private List<String> relatedEntries;

  @Column(name = "business_item")
  private String businessItem;

  private BigDecimal west;

  private BigDecimal south;

  private BigDecimal east;

  private BigDecimal north;

  @Column(name = "reference_system")
  private String referenceSystem;

  protected Description() {
    // for JPA
  }

  /**
   * Copies a description that {@link DescriptionChecks} accepted. The name is unique in a
   * department, and surrounding blanks do not make a different name.
   */
  Description(NewEntry checked) {
    name = checked.name().strip();
    summary = checked.summary();
    formatClass = checked.formatClass();
    updateCycle = checked.updateCycle();
    sharing = checked.sharing();
    condition = checked.condition();
    legalBasis = checked.legalBasis();
    sharingMode = checked.sharingMode();
    openToPublic = checked.openToPublic();
    grading = checked.grading();
    evidenceTag = checked.evidenceTag();
    providerUnit = checked.providerUnit();
    formatType = checked.formatType();
    otherFormat = checked.otherFormat();
    scope = checked.scope();
    use = checked.use();
    legalBasisKind = checked.legalBasisKind();
    sharingModeType = checked.sharingModeType();
    openingCondition = checked.openingCondition();
    dataCategory = checked.dataCategory();
    relatedEntries = checked.relatedEntries();
    businessItem = checked.businessItem();
    if (checked.extent() != null) {
      west = checked.extent().west();
      south = checked.extent().south();
      east = checked.extent().east();
      north = checked.extent().north();
    }
    referenceSystem = checked.referenceSystem();
  }

  NewEntry toContent(String node, List<ItemDefinition> items) {
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
        openToPublic,
        grading,
        evidenceTag,
        items,
        providerUnit,
        formatType,
        otherFormat,
        scope,
        use,
        legalBasisKind,
        sharingModeType,
        openingCondition,
        dataCategory,
        relatedEntries,
        businessItem,
        west == null ? null : new Extent(west, south, east, north),
        referenceSystem);
  }
}

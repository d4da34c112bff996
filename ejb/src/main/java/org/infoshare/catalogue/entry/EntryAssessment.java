package org.infoshare.catalogue.entry;

import static org.infoshare.catalogue.entry.CatalogueReason.ASSESSMENT_MISSING;
import static org.infoshare.catalogue.entry.CatalogueReason.ENTRY_SECRET;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.infoshare.foundation.platform.Checks;
import org.infoshare.foundation.platform.Refusal;

/** The assessment of one text of an entry: whoever changes the text must assess anew. */
@Embeddable
class EntryAssessment {

  private static final int MAX_TEXT_LENGTH = 1000;

  @Enumerated(EnumType.STRING)
  private SecrecyRisk secrecy;

  @Column(name = "secrecy_findings")
  private String secrecyFindings;

  @Enumerated(EnumType.STRING)
  @Column(name = "personal_impact")
  private PersonalImpact personalImpact;

  @Column(name = "personal_findings")
  private String personalFindings;

  private String measures;

  @Column(name = "assessed_by")
  private String assessedBy;

  @Column(name = "assessed_at")
  private Instant assessedAt;

  protected EntryAssessment() {
    // for JPA
  }

  /**
   * What was found, if it says everything.
   *
   * @throws Refusal {@code invalid} with every fault
   */
  EntryAssessment(NewAssessment found, String by, Instant at) {
    var checks = new Checks();
    checks.requirePresent("/secrecy", found.secrecy());
    checks.requireText("/secrecyFindings", found.secrecyFindings(), MAX_TEXT_LENGTH);
    checks.requirePresent("/personalInformation", found.personalInformation());
    checks.requireText("/personalFindings", found.personalFindings(), MAX_TEXT_LENGTH);
    boolean harmless =
        found.personalInformation() == null || found.personalInformation() == PersonalImpact.NONE;
    if (harmless) {
      checks.optionalText("/measures", found.measures(), MAX_TEXT_LENGTH);
    } else {
      checks.requireText("/measures", found.measures(), MAX_TEXT_LENGTH);
    }
    checks.refuseIfAny();
    secrecy = found.secrecy();
    secrecyFindings = found.secrecyFindings();
    personalImpact = found.personalInformation();
    personalFindings = found.personalFindings();
    measures = found.measures();
    assessedBy = by;
    assessedAt = at;
  }

  /**
   * Lets a text go on that was assessed and found free of secrets (Decree 809 arts. 3 and 13).
   *
   * @param assessment null where nobody assessed it
   */
  static void requireFreeOfSecrets(EntryAssessment assessment) {
    if (assessment == null) {
      throw new Refusal(ASSESSMENT_MISSING);
    }
    if (assessment.secrecy != SecrecyRisk.NONE) {
      throw new Refusal(ENTRY_SECRET);
    }
  }

  static boolean isFreeOfSecrets(EntryAssessment assessment) {
    return assessment != null && assessment.secrecy == SecrecyRisk.NONE;
  }

  AssessmentView view() {
    return new AssessmentView(
        secrecy,
        secrecyFindings,
        personalImpact,
        personalFindings,
        measures,
        assessedBy,
        assessedAt);
  }
}

package org.infoshare.catalogue.entry;

import static org.infoshare.catalogue.entry.EntryReason.ASSESSMENT_MISSING;
import static org.infoshare.catalogue.entry.EntryReason.ENTRY_SECRET;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.infoshare.catalogue.description.AssessmentView;
import org.infoshare.catalogue.description.NewAssessment;
import org.infoshare.catalogue.description.PersonalImpact;
import org.infoshare.catalogue.description.SecrecyRisk;
import org.infoshare.foundation.platform.Checks;
import org.infoshare.foundation.platform.Refusal;

/** The assessment of one text of an entry. A changed text needs a new assessment. */
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
   * Creates an assessment from complete findings.
   *
   * @throws Refusal {@code invalid} with every fault
   */
  EntryAssessment(NewAssessment findings, String account, Instant at) {
    var checks = new Checks();
    checks.requireChoice("/secrecy", findings.secrecy(), SecrecyRisk.values());
    checks.requireText("/secrecyFindings", findings.secrecyFindings(), MAX_TEXT_LENGTH);
    checks.requireChoice(
        "/personalInformation", findings.personalInformation(), PersonalImpact.values());
    checks.requireText("/personalFindings", findings.personalFindings(), MAX_TEXT_LENGTH);
    boolean harmless =
        findings.personalInformation() == null
            || findings.personalInformation() == PersonalImpact.NONE;
    if (harmless) {
      checks.optionalText("/measures", findings.measures(), MAX_TEXT_LENGTH);
    } else {
      checks.requireText("/measures", findings.measures(), MAX_TEXT_LENGTH);
    }
    checks.refuseIfAny();
    secrecy = findings.secrecy();
    secrecyFindings = findings.secrecyFindings();
    personalImpact = findings.personalInformation();
    personalFindings = findings.personalFindings();
    measures = findings.measures();
    assessedBy = account;
    assessedAt = at;
  }

  /**
   * Requires that a text was assessed and found free of secrets (Decree 809 arts. 3 and 13).
   *
   * @param assessment null if the text was not assessed
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

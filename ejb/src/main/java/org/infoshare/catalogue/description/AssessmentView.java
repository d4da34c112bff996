package org.infoshare.catalogue.description;

import java.time.Instant;

/**
 * The assessment of the current text, as shown to those who work on the entry.
 *
 * @param assessedBy the account that assessed
 * @param assessedAt when it was assessed
 */
public record AssessmentView(
    SecrecyRisk secrecy,
    String secrecyFindings,
    PersonalImpact personalInformation,
    String personalFindings,
    String measures,
    String assessedBy,
    Instant assessedAt) {}

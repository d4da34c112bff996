package org.infoshare.catalogue.entry;

import java.time.Instant;

/**
 * The assessment of the text in hand, as those who work on the entry see it.
 *
 * @param assessedBy the account that assessed
 * @param assessedAt when
 */
public record AssessmentView(
    SecrecyRisk secrecy,
    String secrecyFindings,
    PersonalImpact personalInformation,
    String personalFindings,
    String measures,
    String assessedBy,
    Instant assessedAt) {}

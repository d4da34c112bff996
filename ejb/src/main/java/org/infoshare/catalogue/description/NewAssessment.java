package org.infoshare.catalogue.description;

/**
 * What a department found when it assessed an entry (Decree 809 art. 13).
 *
 * @param secrecy whether it contains a secret; if so, it can be neither submitted nor published
 *     (art. 3)
 * @param secrecyFindings the grounds of that finding, at most 1000 characters
 * @param personalInformation whether it contains personal information
 * @param personalFindings how sharing affects the persons, at most 1000 characters
 * @param measures the protective measures, required if it contains personal information, at most
 *     1000 characters
 */
public record NewAssessment(
    SecrecyRisk secrecy,
    String secrecyFindings,
    PersonalImpact personalInformation,
    String personalFindings,
    String measures) {}

package org.infoshare.catalogue.entry;

/**
 * What a department found when it assessed an entry (Decree 809 art. 13).
 *
 * @param secrecy whether a secret is in it; then it can be neither submitted nor published (art. 3)
 * @param secrecyFindings how that was found out, at most 1000 characters
 * @param personalInformation whether personal information is in it
 * @param personalFindings how sharing bears on the persons, at most 1000 characters
 * @param measures what is done about it, required where personal information is in it, at most 1000
 *     characters
 */
public record NewAssessment(
    SecrecyRisk secrecy,
    String secrecyFindings,
    PersonalImpact personalInformation,
    String personalFindings,
    String measures) {}

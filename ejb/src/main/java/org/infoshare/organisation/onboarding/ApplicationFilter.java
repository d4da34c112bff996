package org.infoshare.organisation.onboarding;

/**
 * The filter of a list of applications. A field that is null does not restrict.
 *
 * @param stage the stage of the department
 * @param department the department that applied
 * @param agreement whether its agreement binds it today
 * @param limit the page size, 1 to 1000
 * @param cursor where the page begins
 */
public record ApplicationFilter(
    OnboardingStage stage,
    String department,
    AgreementValidity agreement,
    Integer limit,
    String cursor) {}

package org.infoshare.organisation.onboarding;

/**
 * Which applications to list; what is null does not restrict.
 *
 * @param stage where the department stands
 * @param department the department that gets on
 * @param agreement whether its agreement binds it today
 * @param limit how many a page holds, 1 to 1000
 * @param cursor where the page begins
 */
public record ApplicationFilter(
    OnboardingStage stage,
    String department,
    AgreementState agreement,
    Integer limit,
    String cursor) {}

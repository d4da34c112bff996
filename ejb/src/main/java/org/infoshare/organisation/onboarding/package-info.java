/**
 * The procedure by which a department joins the platform (初次接入): its application, the decision of
 * the sharing authority, and the confidentiality agreement (保密协议).
 *
 * <p>{@link org.infoshare.organisation.onboarding.OnboardingService} is the entry point for
 * applications, {@link org.infoshare.organisation.onboarding.AgreementService} for agreements. Only
 * {@link org.infoshare.organisation.onboarding.Application} changes the stage of a department,
 * according to {@code OnboardingTransitions}; a system of the department locks and asks it before
 * it is registered or activated. A timer warns of certificates and agreements that end.
 */
package org.infoshare.organisation.onboarding;

/**
 * The procedure by which a department and its information systems join the platform (初次接入), and
 * whether they are active on it now.
 *
 * <p>{@link org.infoshare.organisation.onboarding.OnboardingService} is the entry point for
 * applications, {@link org.infoshare.organisation.onboarding.AgreementService} for confidentiality
 * agreements (保密协议), {@link org.infoshare.organisation.onboarding.SystemService} for systems and
 * {@link org.infoshare.organisation.onboarding.TrialService} for the trial against a simulated
 * provider. {@link org.infoshare.organisation.onboarding.Connections} serves the other features.
 * Only the two aggregates change stages, according to {@code OnboardingTransitions} and {@code
 * SystemTransitions}.
 */
package org.infoshare.organisation.onboarding;

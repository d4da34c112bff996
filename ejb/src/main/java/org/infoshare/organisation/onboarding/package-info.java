/**
 * How a department and its information systems get onto the platform (初次接入), and whether they are
 * on it now.
 *
 * <p>{@link org.infoshare.organisation.onboarding.OnboardingService} is the way in for
 * applications, {@link org.infoshare.organisation.onboarding.AgreementService} for confidentiality
 * agreements (保密协议), {@link org.infoshare.organisation.onboarding.SystemService} for systems and
 * {@link org.infoshare.organisation.onboarding.TrialService} for the trial against a simulated
 * provider. {@link org.infoshare.organisation.onboarding.Connections} answers the other features.
 * Stages are changed by the two aggregates alone, along {@code OnboardingTransitions} and {@code
 * SystemTransitions}.
 */
package org.infoshare.organisation.onboarding;

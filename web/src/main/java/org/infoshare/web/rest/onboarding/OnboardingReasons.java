package org.infoshare.web.rest.onboarding;

/** Body of a command that needs reasons. */
public record OnboardingReasons(String reasons) {}

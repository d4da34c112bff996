package org.infoshare.web.rest.onboarding;

/** Body of what is done for stated reasons. */
public record OnboardingReasons(String reasons) {}

package org.infoshare.web.rest.onboarding;

/** Body of the signing of an agreement. */
public record AgreementHash(String sha256) {}

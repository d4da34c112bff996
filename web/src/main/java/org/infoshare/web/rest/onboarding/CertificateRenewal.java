package org.infoshare.web.rest.onboarding;

import java.time.LocalDate;

/** Body of the renewal of a certificate. */
public record CertificateRenewal(LocalDate certificateUntil) {}

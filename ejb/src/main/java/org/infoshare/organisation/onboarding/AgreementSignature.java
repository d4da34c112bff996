package org.infoshare.organisation.onboarding;

import java.time.Instant;

/**
 * The signature of one side.
 *
 * @param by the account that signed
 * @param at when it signed
 */
public record AgreementSignature(String by, Instant at) {}

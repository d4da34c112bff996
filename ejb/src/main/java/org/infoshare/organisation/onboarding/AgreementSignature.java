package org.infoshare.organisation.onboarding;

import java.time.Instant;

/**
 * One side's signature.
 *
 * @param by the account that signed
 * @param at when it did
 */
public record AgreementSignature(String by, Instant at) {}

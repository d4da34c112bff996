package org.infoshare.sharing.consent;

import java.time.Instant;

/**
 * A standing consent in force.
 *
 * @param entry the code of the entry
 * @param provider the code of the department whose head gave it
 * @param givenAt when it was given
 */
public record StandingConsentView(String entry, String provider, Instant givenAt) {}

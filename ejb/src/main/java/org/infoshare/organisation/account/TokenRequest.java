package org.infoshare.organisation.account;

/**
 * What a system asks of a token.
 *
 * @param minutes how long it lives, 1 to 60; 15 where absent
 */
public record TokenRequest(Integer minutes) {}

package org.infoshare.organisation.account;

/**
 * What was revoked.
 *
 * @param count how many tokens were in force until now
 */
public record RevokedTokens(int count) {}

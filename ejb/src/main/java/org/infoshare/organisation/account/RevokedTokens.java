package org.infoshare.organisation.account;

/**
 * The result of a revocation.
 *
 * @param count the number of tokens that were active until now
 */
public record RevokedTokens(int count) {}

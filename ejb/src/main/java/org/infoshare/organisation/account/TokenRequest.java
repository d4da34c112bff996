package org.infoshare.organisation.account;

/**
 * The request of a system for a token.
 *
 * @param minutes how long it is valid, 1 to 60; 15 if absent
 */
public record TokenRequest(Integer minutes) {}

package org.infoshare.web.rest.account;

/** Body of the resetting of a password, and of its proposal. */
public record PasswordReset(String reasons) {}

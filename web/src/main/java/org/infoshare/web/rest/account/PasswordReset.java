package org.infoshare.web.rest.account;

/** Body of the resetting of a password. */
public record PasswordReset(String password, String reasons) {}

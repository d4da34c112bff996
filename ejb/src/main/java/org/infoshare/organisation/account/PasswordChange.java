package org.infoshare.organisation.account;

/**
 * A person's change of their own password.
 *
 * @param current the password in force, or the one-time code
 * @param replacement the new one, 12 to 128 characters
 */
public record PasswordChange(String current, String replacement) {}

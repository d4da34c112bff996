package org.infoshare.organisation.account;

/**
 * An account to be created in the caller's department.
 *
 * @param name begins with the department's code and a dot: {@code cab.registry}
 * @param displayName the person's or system's name, at most 64 characters
 * @param staffNumber the person's number, unique on the platform; a system has none
 * @param kind the kind of account
 */
public record NewAccount(String name, String displayName, String staffNumber, AccountKind kind) {}

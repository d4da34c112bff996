/**
 * What a person signs in with (口令): the rules for passwords, their history, and the one-time codes
 * with which an account gets its first one.
 *
 * <p>{@link org.infoshare.organisation.password.PasswordRules} owns the rules, {@link
 * org.infoshare.organisation.password.Credentials} makes, hashes and verifies passwords and
 * secrets. The accounts themselves belong to the account feature, which this package does not know.
 */
package org.infoshare.organisation.password;

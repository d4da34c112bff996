/**
 * The accounts of a department's people and systems (账号): roles, passwords, secrets, locks.
 *
 * <p>{@link org.infoshare.organisation.account.AccountService} is the entry point for commands.
 * {@link org.infoshare.organisation.account.SignInService} verifies the caller, and {@link
 * org.infoshare.organisation.account.AccountCallers} provides it to the other features, as {@link
 * org.infoshare.foundation.platform.Callers}. People's passwords get a slow salted hash, unless the
 * directory keeps them. Systems' secrets and tokens are generated here with 256 bits, so a fast
 * hash is safe for them. {@link org.infoshare.organisation.account.CredentialService} issues and
 * revokes the credentials of systems.
 */
package org.infoshare.organisation.account;

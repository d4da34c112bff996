/**
 * People's and systems' accounts of a department: roles, passwords, secrets, locks (账号).
 *
 * <p>{@link org.infoshare.organisation.account.AccountService} is the way in for commands; {@link
 * org.infoshare.organisation.account.SignInService} verifies who is calling and {@link
 * org.infoshare.organisation.account.AccountCallers} tells the other features, as {@link
 * org.infoshare.foundation.platform.Callers}. People's passwords get a slow salted hash; systems'
 * secrets and tokens are generated here with 256 bits, so a fast one is safe for them. {@link
 * org.infoshare.organisation.account.CredentialService} gives and takes what systems sign in with.
 */
package org.infoshare.organisation.account;

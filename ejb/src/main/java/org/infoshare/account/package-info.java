/**
 * People's and systems' accounts of a department: roles, passwords, secrets, locks (账号).
 *
 * <p>{@link org.infoshare.account.AccountService} is the way in for commands; {@link
 * org.infoshare.account.SignIn} verifies who is calling and {@link
 * org.infoshare.account.AccountCallers} tells the other features, as {@link
 * org.infoshare.platform.Callers}. People's passwords get a slow salted hash; systems' secrets and
 * tokens are generated here with 256 bits, so a fast one is safe for them. {@link
 * org.infoshare.account.CredentialService} gives and takes what systems sign in with.
 */
package org.infoshare.account;

/**
 * The directory of the organisation's people (统一身份认证系统), which can check their passwords in place
 * of the platform.
 *
 * <p>{@link org.infoshare.organisation.directory.Directory} is the entry point. A {@link
 * org.infoshare.organisation.directory.PasswordCheck} answers one question, whether a password
 * belongs to a staff number: an LDAP directory, or a realm of the server that the wires reach.
 * Functions, roles and departments are never read from it. Which account is checked by it, and what
 * follows a wrong password, belongs to the account feature, which this package does not know.
 */
package org.infoshare.organisation.directory;

/**
 * What was declared of how an active system signs in, and its enforcement at every sign-in.
 *
 * <p>The sign-in reads the declaration together with the account, in its one statement.
 */
package org.infoshare.organisation.access;

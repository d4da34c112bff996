/**
 * Grants (共享权限): which department may use which items, why, how and until when, by which decision.
 *
 * <p>A grant is issued only by a decision, in the transaction of that decision, through {@link
 * org.infoshare.sharing.grant.Grants}. {@link org.infoshare.sharing.grant.GrantService} shows,
 * suspends and restores it. The exchange reads it on every call. There is no cache, so that a
 * change applies to the very next call on every node.
 */
package org.infoshare.sharing.grant;

/**
 * The access right (共享权限): who may have which items, why, how and until when, by which decision.
 *
 * <p>A grant is born only by a decision, in the transaction of that decision, through {@link
 * org.infoshare.sharing.grant.Grants}. {@link org.infoshare.sharing.grant.GrantService} shows,
 * suspends and restores it. The exchange asks for it on every call: there is no cache, so that what
 * is decided here holds for the very next call on every node.
 */
package org.infoshare.sharing.grant;

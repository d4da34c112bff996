/**
 * The terms of sharing: what a request asks for and why, and what the provider agrees to (Decree
 * 809 arts. 20, 21 and 24).
 *
 * <p>{@link org.infoshare.sharing.terms.NewRequest} is what a department asks for, {@link
 * org.infoshare.sharing.terms.Consent} what the provider shares of it, {@link
 * org.infoshare.sharing.terms.AgreedNeed} what two departments agreed on outside the catalogue. The
 * validators hold them to the law and to the current entry of the catalogue. This package knows no
 * stages, deadlines or grants: requests, grants and needs take their terms from here.
 */
package org.infoshare.sharing.terms;

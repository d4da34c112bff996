/**
 * The standing consent (常设同意) of a provider's head to requests for an entry that is shared
 * unconditionally (Decree 809 art. 20): given and withdrawn on record, by {@link
 * org.infoshare.sharing.consent.StandingConsentService}. With it the platform answers such a
 * request at once; {@link org.infoshare.sharing.consent.StandingConsents} tells whether there is
 * one.
 */
package org.infoshare.sharing.consent;

package org.infoshare.web.rest.grant;

import org.infoshare.sharing.terms.LegalBasis;

/** Body of the confirmation of a grant whose requester was merged. */
public record GrantSuccessionConfirmation(LegalBasis legalBasis) {}

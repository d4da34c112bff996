package org.infoshare.web.rest.grant;

import org.infoshare.sharing.terms.LegalBasis;

/** Body of the confirmation of a grant whose consumer was merged. */
public record GrantConfirmation(LegalBasis legalBasis) {}

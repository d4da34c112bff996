package org.infoshare.organisation.onboarding;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * An agreement that is being filed. Its JSON form is only what the sender sent, so that a repeated
 * command is recognised whether it was scanned or not.
 *
 * @param scanned whether the document was found clean, or needs no scan because there is no scanner
 */
record AgreementUpload(NewAgreement agreement, @JsonIgnore boolean scanned) {}

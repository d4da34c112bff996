package org.infoshare.organisation.onboarding;

import java.time.LocalDate;

/**
 * A confidentiality agreement (保密协议) to be filed; the side that files it signs it.
 *
 * @param format the format of the document
 */
public record NewAgreement(
    AgreementFormat format, String content, LocalDate validFrom, LocalDate validUntil) {}

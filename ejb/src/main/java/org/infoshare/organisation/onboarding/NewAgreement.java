package org.infoshare.organisation.onboarding;

import java.time.LocalDate;

/**
 * A confidentiality agreement (保密协议) to be filed; whoever files it signs it.
 *
 * @param format what the document is
 * @param content its bytes, in Base64
 * @param validFrom the first day, not in the future
 * @param validUntil the last day, at most five years later
 */
public record NewAgreement(
    AgreementFormat format, String content, LocalDate validFrom, LocalDate validUntil) {}

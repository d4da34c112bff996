package org.infoshare.organisation.onboarding;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One version of a department's confidentiality agreement, without the document.
 *
 * @param application the id of the department's application
 * @param number the version, from 1 on
 * @param fileName the name that the platform gave
 * @param size the size of the document in bytes
 * @param sha256 the hash that both sides sign, 64 hexadecimal digits
 * @param department the signature of the department; absent before
 * @param authority the signature of its sharing authority; absent before
 */
public record AgreementView(
    UUID application,
    int number,
    AgreementStage stage,
    String fileName,
    AgreementFormat format,
    int size,
    String sha256,
    LocalDate validFrom,
    LocalDate validUntil,
    AgreementSignature department,
    AgreementSignature authority) {}

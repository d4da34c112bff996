package org.infoshare.catalogue.formcheck;

import java.time.Instant;
import java.util.UUID;

/** A check of a form, without its fields. */
public record FormCheckSummary(
    UUID id,
    long number,
    String department,
    String procedure,
    String form,
    FormVerdict verdict,
    int obtainableCount,
    int askCount,
    int unclearCount,
    Instant checkedAt,
    UUID previousCheck) {}

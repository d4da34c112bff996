package org.infoshare.catalogue.formcheck;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A check of a form, as it was answered.
 *
 * @param number with the verdict, the mark of the form
 * @param department who asked
 * @param obtainable how many fields must not be asked
 * @param ask how many may be
 * @param unclear of how many a person decides
 * @param checkedBy the account that asked
 * @param follows the earlier check that this one repeats; absent in the first
 * @param answers field by field, in the order of the form
 * @param catalogue the published versions that the answer rests on
 * @param changes what is answered otherwise than in the earlier check
 */
public record FormCheckView(
    UUID id,
    long number,
    String department,
    String procedure,
    String form,
    FormVerdict verdict,
    int obtainable,
    int ask,
    int unclear,
    Instant checkedAt,
    String checkedBy,
    UUID follows,
    List<FieldAnswer> answers,
    List<UsedEntry> catalogue,
    List<FieldChange> changes) {}

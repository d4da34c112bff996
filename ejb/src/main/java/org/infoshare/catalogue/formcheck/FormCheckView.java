package org.infoshare.catalogue.formcheck;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A check of a form, as it was answered.
 *
 * @param number identifies the form together with the verdict, as its mark
 * @param department the department that made the check
 * @param obtainable the number of fields that must not be asked
 * @param ask the number of fields that may be asked
 * @param unclear the number of fields on which a person must decide
 * @param checkedBy the account that made the check
 * @param follows the earlier check that this one repeats; absent in the first
 * @param answers the answers, in the order of the form
 * @param catalogue the published versions that the answer is based on
 * @param changes the answers that differ from the earlier check
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

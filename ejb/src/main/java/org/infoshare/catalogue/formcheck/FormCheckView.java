package org.infoshare.catalogue.formcheck;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A check of a form, as it was answered.
 *
 * @param number identifies the form together with the verdict, as its mark
 * @param department the department that made the check
 * @param obtainableCount the number of fields that must not be asked
 * @param askCount the number of fields that may be asked
 * @param unclearCount the number of fields on which a person must decide
 * @param checkedBy the account that made the check
 * @param previousCheck the earlier check that this one repeats; absent in the first
 * @param answers the answers, in the order of the form
 * @param usedEntries the published versions that the answer is based on
 * @param changes the answers that differ from the earlier check
 */
public record FormCheckView(
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
    String checkedBy,
    UUID previousCheck,
    List<FieldAnswer> answers,
    List<UsedEntry> usedEntries,
    List<FieldChange> changes) {}

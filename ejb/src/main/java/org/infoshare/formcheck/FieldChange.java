package org.infoshare.formcheck;

/**
 * A field that is answered otherwise than in the earlier check.
 *
 * @param before the earlier verdict
 * @param entryBefore the entry that had it then; absent where none had
 * @param after the verdict now
 * @param entryAfter the entry that has it now; absent where none has
 */
public record FieldChange(
    String name,
    String hint,
    FieldVerdict before,
    String entryBefore,
    FieldVerdict after,
    String entryAfter) {}

package org.infoshare.catalogue.formcheck;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

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
    String entryAfter) {

  /** Where two answers to the same fields part; both have them in the same order. */
  static List<FieldChange> between(List<FieldAnswer> before, List<FieldAnswer> after) {
    var changes = new ArrayList<FieldChange>();
    for (int i = 0; i < after.size(); i++) {
      var one = before.get(i);
      var other = after.get(i);
      if (one.verdict() != other.verdict() || !Objects.equals(entry(one), entry(other))) {
        changes.add(
            new FieldChange(
                other.name(),
                other.hint(),
                one.verdict(),
                entry(one),
                other.verdict(),
                entry(other)));
      }
    }
    return changes;
  }

  private static String entry(FieldAnswer answer) {
    return answer.obtainable() == null ? null : answer.obtainable().entry();
  }
}

package org.infoshare.catalogue.formcheck;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A field with another answer than in the earlier check.
 *
 * @param before the earlier verdict
 * @param entryBefore the entry that published it then; absent if none did
 * @param after the present verdict
 * @param entryAfter the entry that publishes it now; absent if none does
 */
public record FieldChange(
    String name,
    String hint,
    FieldVerdict before,
    String entryBefore,
    FieldVerdict after,
    String entryAfter) {

  /** The fields with different answers; both lists have the same fields in the same order. */
  static List<FieldChange> between(List<FieldAnswer> before, List<FieldAnswer> after) {
    var changes = new ArrayList<FieldChange>();
    for (int i = 0; i < after.size(); i++) {
      var earlier = before.get(i);
      var later = after.get(i);
      if (earlier.verdict() != later.verdict() || !Objects.equals(entry(earlier), entry(later))) {
        changes.add(
            new FieldChange(
                later.name(),
                later.hint(),
                earlier.verdict(),
                entry(earlier),
                later.verdict(),
                entry(later)));
      }
    }
    return changes;
  }

  private static String entry(FieldAnswer answer) {
    return answer.obtainable() == null ? null : answer.obtainable().entry();
  }
}

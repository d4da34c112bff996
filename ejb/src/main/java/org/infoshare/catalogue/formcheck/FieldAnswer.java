package org.infoshare.catalogue.formcheck;

import java.util.List;
import org.infoshare.catalogue.source.ReuseMatch;

/**
 * What a department is told of one field.
 *
 * @param name the field, as asked
 * @param hint its hint, as asked
 * @param obtainable where it is published and how to get it; only where the verdict says so
 * @param candidates what it may be, where that is not clear; at most 10
 */
public record FieldAnswer(
    String name,
    String hint,
    FieldVerdict verdict,
    FieldGround ground,
    ReuseMatch obtainable,
    List<ReuseMatch> candidates) {

  public FieldAnswer {
    candidates = candidates == null ? List.of() : List.copyOf(candidates);
  }
}

package org.infoshare.catalogue.formcheck;

import java.util.List;
import org.infoshare.catalogue.source.ReuseMatch;

/**
 * The answer for one field.
 *
 * @param name the field, as given
 * @param hint its hint, as given
 * @param obtainable where it is published and how to get it; only if the verdict is OBTAINABLE
 * @param need what can be registered as a need; only if nobody publishes the field
 * @param candidates the possible matches if the verdict is UNCLEAR; at most 10
 */
public record FieldAnswer(
    String name,
    String hint,
    FieldVerdict verdict,
    FieldGround ground,
    ReuseMatch obtainable,
    NeedHint need,
    List<ReuseMatch> candidates) {

  public FieldAnswer {
    candidates = candidates == null ? List.of() : List.copyOf(candidates);
  }
}

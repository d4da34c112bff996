package org.infoshare.catalogue.formcheck;

import java.util.Collection;
import java.util.List;

/**
 * The meaning of a field.
 *
 * @param verdict OBTAINABLE if it is that term, provided that somebody publishes it
 * @param terms the term, or the possible terms
 */
record FieldMeaning(FieldVerdict verdict, FieldGround ground, List<String> terms) {

  static FieldMeaning term(String code) {
    return new FieldMeaning(FieldVerdict.OBTAINABLE, FieldGround.PUBLISHED, List.of(code));
  }

  static FieldMeaning unclear(Collection<String> candidates) {
    return new FieldMeaning(
        FieldVerdict.UNCLEAR, FieldGround.AMBIGUOUS, candidates.stream().sorted().toList());
  }

  static FieldMeaning notUnderstood() {
    return new FieldMeaning(FieldVerdict.UNCLEAR, FieldGround.LANGUAGE_NOT_COVERED, List.of());
  }

  static FieldMeaning ask(FieldGround ground) {
    return new FieldMeaning(FieldVerdict.ASK, ground, List.of());
  }
}

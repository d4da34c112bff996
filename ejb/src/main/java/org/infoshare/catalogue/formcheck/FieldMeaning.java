package org.infoshare.catalogue.formcheck;

import java.util.Collection;
import java.util.List;

/**
 * What a field asks for.
 *
 * @param verdict OBTAINABLE where it is that term, if somebody publishes it
 * @param terms the term, or the terms that it may be
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

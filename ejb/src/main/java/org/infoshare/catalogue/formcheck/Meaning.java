package org.infoshare.catalogue.formcheck;

import java.util.Collection;
import java.util.List;

/**
 * What a field asks for.
 *
 * @param verdict OBTAINABLE where it is that term, if somebody publishes it
 * @param terms the term, or the terms that it may be
 */
record Meaning(FieldVerdict verdict, FieldGround ground, List<String> terms) {

  static Meaning term(String code) {
    return new Meaning(FieldVerdict.OBTAINABLE, FieldGround.PUBLISHED, List.of(code));
  }

  static Meaning unclear(Collection<String> candidates) {
    return new Meaning(
        FieldVerdict.UNCLEAR, FieldGround.AMBIGUOUS, candidates.stream().sorted().toList());
  }

  static Meaning unread() {
    return new Meaning(FieldVerdict.UNCLEAR, FieldGround.LANGUAGE_NOT_COVERED, List.of());
  }

  static Meaning ask(FieldGround ground) {
    return new Meaning(FieldVerdict.ASK, ground, List.of());
  }
}

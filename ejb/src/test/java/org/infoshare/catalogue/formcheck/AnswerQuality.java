package org.infoshare.catalogue.formcheck;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.infoshare.catalogue.formcheck.AnswerQualityTest.MeasuredField;

/**
 * Precision and recall of "obtainable, do not ask".
 *
 * @param fields how many were asked
 * @param obtainable of how many that is the right answer
 * @param told how often it was said
 * @param right how often rightly, with an entry and item that are right too
 * @param same how many fields got the right verdict, whichever
 * @param wrong the fields of which it was said wrongly
 * @param missed the fields of which it was not said though right
 */
record AnswerQuality(
    int fields,
    int obtainable,
    int told,
    int right,
    int same,
    List<String> wrong,
    List<String> missed) {

  /**
   * The right answer of a field.
   *
   * @param items node and item, such as {@code 101001:name}; any of them
   */
  record Right(FieldVerdict verdict, Set<String> items) {

    static Right of(String verdict, String items) {
      return new Right(FieldVerdict.valueOf(verdict), Set.of(items.split("\\|")));
    }

    boolean isMetBy(FieldAnswer given) {
      if (verdict != given.verdict()) {
        return false;
      }
      if (verdict != FieldVerdict.OBTAINABLE) {
        return true;
      }
      String entry = given.obtainable().entry();
      return items.contains(
          entry.substring(0, entry.indexOf('/')) + ":" + given.obtainable().item());
    }
  }

  static AnswerQuality of(List<MeasuredField> fields) {
    var told = fields.stream().filter(f -> f.given().verdict() == FieldVerdict.OBTAINABLE).toList();
    var obtainable =
        fields.stream().filter(f -> f.right().verdict() == FieldVerdict.OBTAINABLE).toList();
    var right = told.stream().filter(f -> f.right().isMetBy(f.given())).toList();
    return new AnswerQuality(
        fields.size(),
        obtainable.size(),
        told.size(),
        right.size(),
        (int) fields.stream().filter(f -> f.right().isMetBy(f.given())).count(),
        told.stream().filter(f -> !right.contains(f)).map(MeasuredField::field).toList(),
        obtainable.stream().filter(f -> !right.contains(f)).map(MeasuredField::field).toList());
  }

  double precision() {
    return (double) right / told;
  }

  double recall() {
    return (double) right / obtainable;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%d fields, precision %.3f (%d of %d), recall %.3f (%d of %d), same verdict %d",
        fields,
        precision(),
        right,
        told,
        recall(),
        right,
        obtainable,
        same);
  }
}

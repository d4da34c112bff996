package org.infoshare.catalogue.formcheck;

import java.util.List;
import java.util.Locale;
import org.infoshare.catalogue.formcheck.AnswerQualityTest.MeasuredField;

/** The page of the documentation on how well forms are answered. */
final class FormCheckQualityPage {

  private FormCheckQualityPage() {}

  static String of(List<MeasuredField> measured) {
    var page = new StringBuilder();
    page.append(
        """
        # May I ask the citizen for this? How well forms are answered

        Generated from the test, do not edit; `mvn test -pl wsdl,schema,ejb,web -Dupdate.docs=true` writes it anew.

        A department submits the fields of its form (`checkForm`, `checkFormSheet`) and is told of each whether it is
        obtainable from the catalogue (do not ask), may be asked, or is unclear. A wrong "do not ask" keeps a citizen's case
        from being complete, so doubt is told as doubt: the check is tuned for precision.

        The list has real fields of common procedures, the right answer beside each, against the 16 classes as the
        demonstration publishes them. It was written before the matching. Words and rules were adjusted on the first half only;
        the second half has other procedures and was run when they stood. One and the same person wrote the list and the words,
        so expect less on forms of another hand. A field counts as right where verdict, entry and item are right.
        On that first run the second half gave 39 of 40 (precision 97.5 %) and 39 of 41 (recall 95.1 %). Since then a test over
        all standard terms showed that 新生儿性别 was read as the sex of any person; that was mended, and it is one of the fields.

        All fields of the list are in Chinese. Names in English and keys (`citizenId`) are read by a list of words and by the
        English names and keys of the terms, tested term by term but not measured on forms; what is in no words that the
        platform reads is UNCLEAR, never "ask".

        | half | fields | obtainable | told "do not ask" | rightly | precision | recall | right verdict, whichever |
        | --- | --- | --- | --- | --- | --- | --- | --- |
        """);
    for (String half : List.of("development", "held-out")) {
      var measure = AnswerQuality.of(only(measured, half));
      page.append(
          String.format(
              Locale.ROOT,
              "| %s | %d | %d | %d | %d | %.1f %% | %.1f %% | %.1f %% |%n",
              half,
              measure.fields(),
              measure.obtainable(),
              measure.told(),
              measure.right(),
              100 * measure.precision(),
              100 * measure.recall(),
              100.0 * measure.same() / measure.fields()));
    }
    page.append(
        """

        ## Field by field

        | half | procedure | field | right | answer | |
        | --- | --- | --- | --- | --- | --- |
        """);
    for (var field : measured) {
      page.append(
          String.format(
              Locale.ROOT,
              "| %s | %s | %s | %s | %s | %s |%n",
              field.half(),
              field.procedure(),
              field.field(),
              field.right().verdict(),
              answer(field.given()),
              field.right().isMetBy(field.given()) ? "" : "**differs**"));
    }
    return page.toString();
  }

  private static String answer(FieldAnswer given) {
    return switch (given.verdict()) {
      case OBTAINABLE ->
          "OBTAINABLE: %s, %s"
              .formatted(given.obtainable().entryName(), given.obtainable().chineseName());
      case ASK, UNCLEAR -> given.verdict() + " (" + given.ground() + ")";
    };
  }

  private static List<MeasuredField> only(List<MeasuredField> measured, String half) {
    return measured.stream().filter(field -> field.half().equals(half)).toList();
  }
}

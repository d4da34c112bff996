package org.infoshare.catalogue.formcheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.infoshare.catalogue.source.DemonstrationCatalogue;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/**
 * How well forms are answered, on real fields with the right answer beside each, against the
 * catalogue of the demonstration on a real PostgreSQL.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AnswerQualityTest {

  private static final Path FIELDS =
      Path.of("src", "test", "resources", "formcheck", "form-fields.csv");
  private static final Path PAGE = Path.of("..", "docs", "form-check.md");

  private static List<MeasuredField> measured;

  /**
   * One field of the list.
   *
   * @param right the right answer, with the items that are right where it is OBTAINABLE
   */
  record MeasuredField(
      String half, String procedure, String field, AnswerQuality.Right right, FieldAnswer given) {}

  @BeforeAll
  static void answer() throws IOException {
    var lines =
        Files.readAllLines(FIELDS).stream().skip(1).map(line -> line.split(",", -1)).toList();
    measured =
        DemonstrationCatalogue.with(
            holdings ->
                lines.stream()
                    .map(
                        line -> {
                          var form =
                              new NewFormCheck(
                                  line[1],
                                  line[1] + "申请表",
                                  List.of(
                                      new FormField(line[2], line[3].isEmpty() ? null : line[3])));
                          return new MeasuredField(
                              line[0],
                              line[1],
                              line[2],
                              AnswerQuality.Right.of(line[4], line[5]),
                              new FormAnswers(holdings).answerForm(form, "iic").get(0));
                        })
                    .toList());
  }

  @Test
  void the_list_is_long_enough_and_half_of_it_is_held_out() {
    assertThat(half("development")).hasSize(50);
    assertThat(half("held-out")).hasSizeGreaterThanOrEqualTo(30);
  }

  /** 2016 rules, ch. I. */
  @Test
  void do_not_ask_is_right_nearly_always_and_said_often_enough() {
    for (String half : List.of("development", "held-out")) {
      var measure = AnswerQuality.of(half(half));
      assertThat(measure.precision())
          .as(half + ": " + measure.wrong())
          .isGreaterThanOrEqualTo(0.95);
      assertThat(measure.recall()).as(half + ": " + measure.missed()).isGreaterThanOrEqualTo(0.85);
    }
  }

  @Test
  void the_page_of_the_documentation_is_current() throws IOException {
    String page = FormCheckQualityPage.of(measured);
    if (Boolean.getBoolean("update.docs")) {
      Files.writeString(PAGE, page);
    }
    assertThat(PAGE)
        .as(
            "docs/form-check.md; write it with: mvn test -pl wsdl,schema,ejb,web"
                + " -Dupdate.docs=true")
        .hasContent(page);
  }

  private static List<MeasuredField> half(String half) {
    var fields = measured.stream().filter(field -> field.half().equals(half)).toList();
    System.out.println(
        String.format(Locale.ROOT, "Form check, %s: %s", half, AnswerQuality.of(fields)));
    return fields;
  }
}

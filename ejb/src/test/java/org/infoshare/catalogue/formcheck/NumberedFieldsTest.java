package org.infoshare.catalogue.formcheck;

import static org.assertj.core.api.Assertions.assertThat;

import org.infoshare.catalogue.source.DemonstrationCatalogue;
import org.infoshare.catalogue.source.TermDictionary;
import org.infoshare.foundation.persistence.TestDatabase;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Paper forms number their fields; the number says nothing of what is asked. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class NumberedFieldsTest {

  private final FieldInterpreter questions =
      new FieldInterpreter(
          new TermDictionary(DemonstrationCatalogue.terms(TestDatabase.sql())), "事项 登记表");

  @ParameterizedTest
  @ValueSource(strings = {"1.", "2、", "(3)", "(四)", "五、", "⑥", " 12. ", "十一、", "7:"})
  void a_number_before_a_field_changes_nothing(String number) {
    for (String field : new String[] {"母亲姓名", "兴趣爱好", "民族", "citizenId"}) {
      assertThat(questions.meaningOf(new FormField(number + field, null)))
          .as(number + field)
          .isEqualTo(questions.meaningOf(new FormField(field, null)));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"1寸照片", "2.5米以上", "一家三口", "3", "十、"})
  void what_only_looks_like_a_number_stays(String field) {
    assertThat(Script.unnumbered(field)).isEqualTo(field);
  }
}

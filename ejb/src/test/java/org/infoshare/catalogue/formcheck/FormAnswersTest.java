package org.infoshare.catalogue.formcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import java.util.List;
import org.infoshare.catalogue.source.AccessRoute;
import org.infoshare.catalogue.source.DemonstrationCatalogue;
import org.infoshare.catalogue.source.ReuseMatch;
import org.infoshare.catalogue.source.Similarity;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What is told of a field, against the catalogue of the demonstration on a real PostgreSQL. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FormAnswersTest {

  @Test
  void what_is_published_without_a_term_is_a_candidate_by_what_it_is_called() {
    for (var answer : answers("省级代码", "province", "PROVINCE")) {
      assertThat(answer.verdict()).as(answer.name()).isEqualTo(FieldVerdict.UNCLEAR);
      assertThat(answer.ground()).isEqualTo(FieldGround.AMBIGUOUS);
      assertThat(answer.candidates())
          .extracting(ReuseMatch::similarity, ReuseMatch::item)
          .containsExactly(tuple(Similarity.SAME_NAME, "province"));
    }
  }

  @Test
  void a_field_says_where_it_is_had_and_how() {
    var answer = answers("citizenId").get(0);

    assertThat(answer.verdict()).isEqualTo(FieldVerdict.OBTAINABLE);
    assertThat(answer.obtainable().provider()).isEqualTo("psb");
    assertThat(answer.obtainable().accessRoute())
        .isIn(AccessRoute.REQUEST, AccessRoute.REQUEST_AT_ONCE);
    assertThat(answer.candidates()).isEmpty();
  }

  @Test
  void what_cannot_be_read_is_unclear_and_has_no_candidates() {
    var answer = answers("xingming").get(0);

    assertThat(answer.verdict()).isEqualTo(FieldVerdict.UNCLEAR);
    assertThat(answer.ground()).isEqualTo(FieldGround.LANGUAGE_NOT_COVERED);
    assertThat(answer.candidates()).isEmpty();
  }

  @Test
  void what_nobody_holds_may_be_asked() {
    assertThat(answers("职业", "occupation"))
        .extracting(FieldAnswer::ground)
        .containsOnly(FieldGround.NOT_IN_CATALOGUE);
  }

  @Test
  void what_nobody_publishes_can_be_made_a_need_of() {
    var unknown = answers("职业").get(0);
    var known = answers("参保险种", "与户主关系", "电子邮箱");

    assertThat(unknown.need()).isEqualTo(new NeedHint("职业", null, null));
    assertThat(known)
        .extracting(FieldAnswer::ground)
        .containsExactly(
            FieldGround.PUBLISHED, FieldGround.NOT_PUBLISHED, FieldGround.CASE_SPECIFIC);
    assertThat(known)
        .extracting(FieldAnswer::need)
        .containsExactly(null, new NeedHint("与户主关系", "01", "psb"), null);
  }

  private static List<FieldAnswer> answers(String... fields) {
    var form =
        new NewFormCheck(
            "事项", "登记表", Arrays.stream(fields).map(name -> new FormField(name, null)).toList());
    return DemonstrationCatalogue.with(
        holdings -> new FormAnswers(holdings).answerForm(form, "iic"));
  }
}

package org.infoshare.catalogue.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.infoshare.foundation.persistence.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Who answers for a datum, as the features with cases ask, on a real PostgreSQL. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ResponsibleSourcesTest {

  private final StandardTerms terms = new StandardTerms(TestDatabase.sql());
  private final Responsibilities table = SamplePublications.table(TestDatabase.sql());
  private final ResponsibleSources sources =
      new ResponsibleSources(terms, SamplePublications.attributions(TestDatabase.sql()));

  private String term;
  private String one;
  private String other;

  @BeforeEach
  void something_of_its_own() {
    String mark = Long.toString(System.nanoTime(), 36);
    term = "test." + mark;
    one = "a" + mark;
    other = "b" + mark;
    terms.add(new StandardTerm(term, "桥" + mark, "Bridge", List.of(), "桥梁", false));
    SampleDepartments.store(TestDatabase.asOwner(), one);
    SampleDepartments.store(TestDatabase.asOwner(), other);
  }

  @Test
  void a_term_without_a_row_is_not_listed_though_somebody_publishes_it() {
    SamplePublications.publish(SamplePublications.entry(one, term));

    assertThat(sources.of(term, one)).isEqualTo(ResponsibleSource.NOT_LISTED);
    assertThat(sources.of("test.nowhere", one)).isEqualTo(ResponsibleSource.NOT_LISTED);
  }

  @Test
  void the_one_department_of_the_rows_that_hold_today_answers() {
    add("桥梁", one, SamplePublications.TODAY.minusDays(9), null);
    add("河道", other, SamplePublications.TODAY.minusDays(9), SamplePublications.TODAY.minusDays(1));

    assertThat(sources.of(term, one)).isEqualTo(new ResponsibleSource(true, one));
  }

  @Test
  void of_several_the_named_source_answers_and_without_one_it_is_open() {
    add("桥梁", one, SamplePublications.TODAY, null);
    var second = add("河道", other, SamplePublications.TODAY, null);

    assertThat(sources.of(term, one)).isEqualTo(new ResponsibleSource(true, null));
    assertThat(sources.candidates(term, one)).containsExactlyInAnyOrder(one, other);
    table.designateSource(second, SamplePublications.TODAY);

    assertThat(sources.of(term, one)).isEqualTo(new ResponsibleSource(true, other));
  }

  @Test
  void a_function_without_a_department_leaves_it_open() {
    add("桥梁", null, SamplePublications.TODAY, null);

    assertThat(sources.of(term, one)).isEqualTo(new ResponsibleSource(true, null));
    assertThat(sources.candidates(term, one)).isEmpty();
  }

  @Test
  void a_row_that_is_only_inferred_decides_no_case_until_it_is_confirmed() {
    var inferred =
        table.add(
            new NewResponsibility(
                "99", term, "桥梁", other, SamplePublications.TODAY, null, "推定", "INFERRED-R"),
            SamplePublications.CITY);
    assertThat(sources.of(term, one)).isEqualTo(ResponsibleSource.NOT_LISTED);
    assertThat(sources.candidates(term, one)).isEmpty();

    table.confirm(inferred, SamplePublications.TODAY, "三定规定");

    assertThat(sources.of(term, one)).isEqualTo(new ResponsibleSource(true, other));
  }

  private UUID add(String function, String department, LocalDate from, LocalDate until) {
    return table.add(
        new NewResponsibility("99", term, function, department, from, until, "配置", "READ"),
        SamplePublications.CITY);
  }
}

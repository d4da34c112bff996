package org.infoshare.catalogue.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.infoshare.catalogue.source.SamplePublications.CITY;
import static org.infoshare.catalogue.source.SamplePublications.NOON;
import static org.infoshare.catalogue.source.SamplePublications.TODAY;
import static org.infoshare.catalogue.source.SamplePublications.entry;
import static org.infoshare.catalogue.source.SamplePublications.items;
import static org.infoshare.catalogue.source.SamplePublications.outcome;
import static org.infoshare.catalogue.source.SamplePublications.publish;
import static org.infoshare.catalogue.source.SamplePublications.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.infoshare.catalogue.description.Sharing;
import org.infoshare.catalogue.publication.ItemAdvice;
import org.infoshare.catalogue.publication.ItemAdviceKind;
import org.infoshare.catalogue.publication.PublishedEntries;
import org.infoshare.catalogue.publication.PublishedEntry;
import org.infoshare.foundation.persistence.TestDatabase;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.organisation.department.DepartmentLevel;
import org.infoshare.organisation.department.Territory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** One datum, one source, on a real PostgreSQL. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class OneSourceRuleSqlTest {

  private final StandardTerms terms = new StandardTerms(TestDatabase.sql());
  private final Responsibilities table = SamplePublications.table(TestDatabase.sql());

  /** A term, and two departments, of this test alone. */
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
  void a_term_of_nobody_is_published_by_anybody_and_the_authority_sees_by_whom_already() {
    publish(entry(one, term));

    assertThat(rule(TestDatabase.sql()).advise(entry(one, term))).isEmpty();
    assertThat(rule(TestDatabase.sql()).advise(entry(other, term)))
        .containsExactly(
            new ItemAdvice(
                "item", ItemAdviceKind.PUBLISHED_BY_ANOTHER, term, one, null, null, null));
    publish(entry(other, term));
    assertThat(attribution().status()).isEqualTo(SourceStatus.FREE);
  }

  @Test
  void a_withdrawal_or_a_version_without_the_term_ends_the_advice() {
    var first = entry(one, term);
    var second = entry(one, term);
    publish(first);
    publish(second);

    TestDatabase.inTransaction(sql -> rule(sql).withdrawn(first.code(), NOON));
    assertThat(rule(TestDatabase.sql()).advise(entry(other, term))).hasSize(1);
    publish(
        PublishedEntries.of(
            second.code(), 2, one, "桥", Sharing.CONDITIONAL, null, items("person.name")));

    assertThat(rule(TestDatabase.sql()).advise(entry(other, term))).isEmpty();
  }

  /** 2016 rules art. 3, Decree 809 art. 19: what no text says binds nobody. */
  @Test
  void a_row_that_is_only_inferred_advises_with_its_tag_and_refuses_nothing() {
    var inferred = row(one, null, "INFERRED-R", CITY);

    assertThat(rule(TestDatabase.sql()).advise(entry(one, term))).isEmpty();
    assertThat(rule(TestDatabase.sql()).advise(entry(other, term)))
        .containsExactly(
            new ItemAdvice(
                "item",
                ItemAdviceKind.RESPONSIBILITY_INFERRED,
                term,
                one,
                "桥梁a",
                "INFERRED-R",
                null));
    assertThat(attribution().status()).isEqualTo(SourceStatus.INFERRED);
    assertThat(foreseen(entry(other, term))).isEqualTo("published");

    table.confirm(inferred, TODAY, "三定规定");

    assertThat(rule(TestDatabase.sql()).advise(entry(other, term))).isEmpty();
    assertThat(outcome(entry(other, term))).isEqualTo("source-is-another-department");
  }

  /** 2016 rules, ch. II. */
  @Test
  void no_row_of_the_first_installation_refuses_a_publication() {
    var rows = table.list(new ResponsibilityFilter(null, null, null, null), TODAY);

    assertThat(rows)
        .filteredOn(row -> row.lawBasis().equals("推定,未见条文"))
        .isNotEmpty()
        .noneMatch(ResponsibilityView::confirmed);
  }

  /**
   * 2016 rules, ch. VII: within a district its own departments take the city's place. Decree 809
   * art. 19.
   */
  @Test
  void a_districts_bureau_answers_for_its_district_and_the_citys_for_the_city() {
    String bureau = "c" + one;
    String neighbour = "d" + one;
    SampleDepartments.store(TestDatabase.asOwner(), bureau, "DISTRICT", "440106");
    SampleDepartments.store(TestDatabase.asOwner(), neighbour, "DISTRICT", "440106");
    row(one, null);
    row(bureau, null, "READ", new Territory(DepartmentLevel.DISTRICT, "440106"));

    publish(entry(one, term));
    publish(entry(bureau, term));
    assertThat(outcome(entry(other, term))).isEqualTo("source-is-another-department");
    assertThat(outcome(entry(neighbour, term))).isEqualTo("source-is-another-department");
    assertThat(rule(TestDatabase.sql()).advise(entry(bureau, term))).isEmpty();
  }

  @Test
  void a_function_assigned_in_a_district_gets_the_rows_of_the_city_and_is_no_surer() {
    String bureau = "c" + one;
    String function = "桥梁" + one;
    SampleDepartments.store(TestDatabase.asOwner(), bureau, "DISTRICT", "440106");
    table.add(
        new NewResponsibility(
            "99", term, function, one, TODAY.minusDays(30), null, "推定", "INFERRED-R"),
        CITY);
    var district = new Territory(DepartmentLevel.DISTRICT, "440106");

    assertThat(table.assign(function, bureau, district, TODAY)).isEqualTo(1);
    assertThat(table.assign(function, bureau, district, TODAY)).isZero();

    assertThat(table.list(new ResponsibilityFilter(null, null, term, bureau), TODAY))
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.territory()).isEqualTo(district);
              assertThat(row.confirmed()).isFalse();
              assertThat(row.validFrom()).isEqualTo(TODAY);
            });
  }

  /** 2016 rules, art. 3. */
  @Test
  void a_responsible_department_is_the_only_source() {
    row(one, null);

    assertThat(outcome(entry(other, term))).isEqualTo("source-is-another-department");
    publish(entry(one, term));
  }

  @Test
  void who_is_responsible_prevails_over_who_published_before() {
    publish(entry(other, term));
    row(one, null);

    assertThat(outcome(entry(other, term))).isEqualTo("source-is-another-department");
  }

  /** Decree 809 art. 19. */
  @Test
  void among_several_nobody_publishes_until_the_authority_names_one() {
    var mine = row(one, null);
    row(other, null);
    assertThat(outcome(entry(one, term))).isEqualTo("source-not-named");

    table.designateSource(mine, TODAY);

    publish(entry(one, term));
    assertThat(outcome(entry(other, term))).isEqualTo("source-is-another-department");
  }

  @Test
  void naming_another_source_leaves_the_earlier_days_as_they_were() {
    var mine = row(one, null);
    var theirs = row(other, null);
    table.designateSource(mine, TODAY.minusDays(10));
    table.designateSource(theirs, TODAY);

    assertThat(sourceOn(TODAY.minusDays(1))).containsExactly(one);
    assertThat(sourceOn(TODAY)).containsExactly(other);
  }

  @Test
  void a_function_without_department_leaves_the_term_closed() {
    row(null, null);

    assertThat(outcome(entry(one, term))).isEqualTo("source-not-named");
    assertThat(attribution().status()).isEqualTo(SourceStatus.UNASSIGNED);
  }

  @Test
  void a_row_that_has_ended_holds_no_more() {
    row(one, TODAY.minusDays(1));

    publish(entry(other, term));
    assertThat(attribution().status()).isEqualTo(SourceStatus.FREE);
  }

  @Test
  void an_identifier_stands_in_any_entry() {
    publish(entry(one, "person.citizenId"));
    publish(entry(other, "person.citizenId"));

    assertThat(terms.find("person.citizenId").orElseThrow().identifier()).isTrue();
  }

  @Test
  void a_submission_is_refused_what_its_publication_would_be() {
    assertThat(foreseen(entry(one, term))).isEqualTo("published");

    row(one, null);
    assertThat(foreseen(entry(one, term))).isEqualTo("published");
    assertThat(foreseen(entry(other, term))).isEqualTo("source-is-another-department");

    row(other, null);
    assertThat(foreseen(entry(one, term))).isEqualTo("source-not-named");
    assertThat(foreseen(entry(one, "person.citizenId"))).isEqualTo("published");
    assertThat(foreseen(entry(one, term + ".none"))).isEqualTo("term-unknown");
  }

  @Test
  void a_term_that_nobody_registered_is_refused() {
    assertThat(outcome(entry(one, term + ".none"))).isEqualTo("term-unknown");
  }

  @Test
  void a_term_is_registered_once() {
    var again = new StandardTerm(term, "又", "Again", List.of(), "又", false);

    var refusal = catchThrowableOfType(Refusal.class, () -> terms.add(again));

    assertThat(refusal.reason().code()).isEqualTo("term-exists");
  }

  /** 2016 rules, ch. II. */
  @Test
  void the_table_has_the_sixteen_classes_and_claims_no_more_than_was_read() {
    var rows = table.list(new ResponsibilityFilter(null, null, null, null), TODAY);

    assertThat(rows)
        .filteredOn(row -> !row.term().startsWith("test."))
        .extracting(ResponsibilityView::basicClass)
        .contains("01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12", "13")
        .contains("14", "15", "16");
    assertThat(rows)
        .filteredOn(row -> row.basicClass().equals("01"))
        .filteredOn(row -> !row.term().equals("household.relationToHead"))
        .hasSize(8)
        .allMatch(row -> row.evidenceTag().equals("INFERRED-N"));
    assertThat(rows)
        .filteredOn(row -> row.basicClass().equals("02"))
        .allMatch(row -> row.evidenceTag().equals("INFERRED-R"));
  }

  @Test
  void the_application_changes_no_term_and_removes_no_row() {
    for (String statement :
        List.of(
            "update standard_term set meaning = 'x'",
            "delete from standard_term",
            "delete from responsibility",
            "update responsibility set evidence = 'READ'",
            "update responsibility set area = '440106'",
            "update form_check set verdict = 'CLEAR'",
            "delete from form_check")) {
      var denied =
          catchThrowableOfType(
              RuntimeException.class,
              () -> TestDatabase.sql().useHandle(handle -> handle.execute(statement)));
      assertThat(denied).as(statement).hasMessageContaining("permission denied");
    }
  }

  private UUID row(String department, LocalDate until) {
    return row(department, until, "READ", CITY);
  }

  private UUID row(String department, LocalDate until, String tag, Territory territory) {
    return table.add(
        new NewResponsibility(
            "99",
            term,
            department == null ? "桥梁" : "桥梁" + department.charAt(0),
            department,
            TODAY.minusDays(30),
            until,
            "试验",
            tag),
        territory);
  }

  private static String foreseen(PublishedEntry proposed) {
    try {
      rule(TestDatabase.sql()).check(proposed, null);
      return "published";
    } catch (Refusal refused) {
      return refused.reason().code();
    }
  }

  private List<String> sourceOn(LocalDate day) {
    return table.list(new ResponsibilityFilter(null, null, term, null), day).stream()
        .filter(ResponsibilityView::source)
        .map(ResponsibilityView::department)
        .toList();
  }

  private TermSource attribution() {
    return SamplePublications.attributions(TestDatabase.sql())
        .of(terms.find(term).orElseThrow(), CITY);
  }
}

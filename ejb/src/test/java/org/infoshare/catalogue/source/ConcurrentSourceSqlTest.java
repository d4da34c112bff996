package org.infoshare.catalogue.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.infoshare.catalogue.source.SamplePublications.CITY;
import static org.infoshare.catalogue.source.SamplePublications.NOON;
import static org.infoshare.catalogue.source.SamplePublications.TODAY;
import static org.infoshare.catalogue.source.SamplePublications.entry;
import static org.infoshare.catalogue.source.SamplePublications.outcome;
import static org.infoshare.catalogue.source.SamplePublications.publish;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.infoshare.catalogue.publication.PublishedCatalogue;
import org.infoshare.foundation.persistence.Sql;
import org.infoshare.foundation.persistence.TestDatabase;
import org.infoshare.foundation.platform.Refusal;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** A term has one source on every day: at the same instant, and when departments are merged. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ConcurrentSourceSqlTest {

  private static final String DONE = "done";
  private static final String BY_DATABASE = "refused by the database";

  private final StandardTerms terms = new StandardTerms(TestDatabase.sql());
  private final Responsibilities table = SamplePublications.table(TestDatabase.sql());

  /** A term, and three departments, of this test alone. */
  private String term;

  private String one;
  private String other;
  private String successor;

  @BeforeEach
  void something_of_its_own() {
    String mark = Long.toString(System.nanoTime(), 36);
    term = "test." + mark;
    one = "a" + mark;
    other = "b" + mark;
    successor = "c" + mark;
    terms.add(new StandardTerm(term, "堤" + mark, "Dyke", List.of(), "堤防", false));
    for (String code : List.of(one, other, successor)) {
      SampleDepartments.store(TestDatabase.asOwner(), code);
    }
  }

  @Test
  void of_two_rows_of_one_function_at_the_same_instant_one_is_refused() throws Exception {
    for (int round = 0; round < 10; round++) {
      something_of_its_own();

      var outcomes =
          atOnce(
              () -> outcomeOf(sql -> SamplePublications.table(sql).add(row("堤防", one), CITY)),
              () -> outcomeOf(sql -> SamplePublications.table(sql).add(row("堤防", other), CITY)));

      assertThat(outcomes).containsExactlyInAnyOrder(DONE, "responsibility-exists");
      assertThat(attribution().status()).isEqualTo(SourceStatus.RESPONSIBLE);
    }
  }

  @Test
  void the_database_itself_takes_no_second_row_of_a_function() {
    table.add(row("堤防", one), CITY);

    assertThat(
            outcomeOf(
                sql ->
                    sql.useHandle(
                        handle ->
                            handle.execute(
                                """
                                insert into responsibility (id, basic_class, term, level, area,
                                  function, department, valid_from, law_basis, evidence)
                                values (gen_random_uuid(), '99', ?, 'MUNICIPAL', '440100', '堤防',
                                  ?, ?, 'x', 'READ')
                                """,
                                term,
                                other,
                                TODAY.plusYears(1)))))
        .isEqualTo(BY_DATABASE);
  }

  @Test
  void of_two_sources_that_are_named_at_the_same_instant_the_later_one_is_it() throws Exception {
    for (int round = 0; round < 10; round++) {
      something_of_its_own();
      UUID mine = table.add(row("堤防", one), CITY);
      UUID theirs = table.add(row("水利", other), CITY);

      var outcomes = atOnce(() -> named(mine), () -> named(theirs));

      assertThat(outcomes).containsExactly(DONE, DONE);
      assertThat(namedOn(TODAY)).hasSize(1);
    }
  }

  @Test
  void the_database_itself_names_no_second_source() {
    table.add(row("堤防", one), CITY);
    table.add(row("水利", other), CITY);

    assertThat(
            outcomeOf(
                sql ->
                    sql.useHandle(
                        handle ->
                            handle.execute(
                                """
                                insert into source_designation
                                  (responsibility, term, level, area, designated_from)
                                select id, term, level, area, ? from responsibility where term = ?
                                """,
                                TODAY,
                                term))))
        .isEqualTo(BY_DATABASE);
  }

  @Test
  void a_source_that_is_named_again_has_been_it_since_its_first_day() {
    UUID mine = table.add(row("堤防", one), CITY);
    table.add(row("水利", other), CITY);
    table.designateSource(mine, TODAY.minusDays(5));
    table.designateSource(mine, TODAY);

    assertThat(namedOn(TODAY.minusDays(5))).containsExactly(one);
  }

  @Test
  void a_source_that_comes_back_was_it_in_its_earlier_days_too() {
    UUID mine = table.add(row("堤防", one), CITY);
    UUID theirs = table.add(row("水利", other), CITY);
    table.designateSource(mine, TODAY.minusDays(20));
    table.designateSource(theirs, TODAY.minusDays(10));
    table.designateSource(mine, TODAY);
    table.designateSource(theirs, TODAY);
    table.designateSource(mine, TODAY);

    assertThat(namedOn(TODAY.minusDays(21))).isEmpty();
    assertThat(namedOn(TODAY.minusDays(20))).containsExactly(one);
    assertThat(namedOn(TODAY.minusDays(10))).containsExactly(other);
    assertThat(namedOn(TODAY)).containsExactly(one);
  }

  @Test
  void a_row_does_not_end_in_the_days_of_the_next_one_of_its_function() {
    UUID first = table.add(row("堤防", one, TODAY.minusDays(30), TODAY), CITY);
    table.add(row("堤防", other, TODAY.plusDays(1), null), CITY);
    var row = table.find(first, TODAY).orElseThrow();

    assertThat(outcomeOf(sql -> SamplePublications.table(sql).end(row, TODAY.plusDays(1))))
        .isEqualTo("responsibility-exists");
    assertThat(outcomeOf(sql -> SamplePublications.table(sql).end(row, TODAY.minusDays(1))))
        .isEqualTo(DONE);
  }

  @Test
  void the_responsibility_of_a_merged_department_is_its_successors_from_that_day_on() {
    table.add(row("堤防", one), CITY);
    SampleDepartments.merge(TestDatabase.asOwner(), one, other, NOON.minusSeconds(3600));
    SampleDepartments.merge(TestDatabase.asOwner(), other, successor, NOON);

    assertThat(attribution())
        .isEqualTo(new TermSource(SourceStatus.RESPONSIBLE, successor, "堤防", "READ"));
    assertThat(responsibleOn(TODAY)).containsExactly(successor);
    assertThat(responsibleOn(TODAY.minusDays(1))).containsExactly(one);
    assertThat(ofDepartment(one)).isEmpty();
    assertThat(ofDepartment(successor)).hasSize(1);
    assertThat(outcome(entry(other, term))).isEqualTo("published");
    assertThat(outcome(entry(successor, term))).isEqualTo("published");
  }

  @Test
  void two_functions_that_come_to_one_department_make_one_source() {
    table.add(row("堤防", one), CITY);
    table.add(row("水利", other), CITY);
    assertThat(attribution().status()).isEqualTo(SourceStatus.UNASSIGNED);

    SampleDepartments.merge(TestDatabase.asOwner(), one, other, NOON);

    assertThat(attribution().department()).isEqualTo(other);
  }

  @Test
  void a_department_is_renamed_and_stays_responsible() {
    table.add(row("堤防", one), CITY);
    TestDatabase.asOwner()
        .useHandle(
            handle -> handle.execute("update department set name = '新' where code = ?", one));

    assertThat(attribution().department()).isEqualTo(one);
  }

  @Test
  void the_entries_of_a_merged_department_are_those_of_the_source() {
    table.add(row("堤防", one), CITY);
    publish(entry(one, term));
    SampleDepartments.merge(TestDatabase.asOwner(), one, successor, NOON);
    var holdings =
        new ProvidedItems(
            terms,
            SamplePublications.attributions(TestDatabase.sql()),
            new PublishedItems(TestDatabase.sql()),
            PublishedCatalogue.on(TestDatabase.sql()));

    assertThat(holdings.findByTerm(term, holdings.dictionary(), holdings.newEntryCache()))
        .singleElement()
        .satisfies(holding -> assertThat(holding.source()).isTrue());
  }

  private String named(UUID row) {
    return outcomeOf(
        sql -> {
          var mine = SamplePublications.table(sql);
          mine.lock(term);
          mine.designateSource(row, TODAY);
        });
  }

  private NewResponsibility row(String function, String department) {
    return row(function, department, TODAY.minusDays(30), null);
  }

  private NewResponsibility row(
      String function, String department, LocalDate from, LocalDate until) {
    return new NewResponsibility("99", term, function, department, from, until, "试验", "READ");
  }

  private TermSource attribution() {
    return SamplePublications.attributions(TestDatabase.sql())
        .of(terms.find(term).orElseThrow(), CITY);
  }

  private List<String> namedOn(LocalDate day) {
    return table.list(new ResponsibilityFilter(null, null, term, null), day).stream()
        .filter(ResponsibilityView::source)
        .map(ResponsibilityView::department)
        .toList();
  }

  private List<String> responsibleOn(LocalDate day) {
    return table.list(new ResponsibilityFilter(null, null, term, null), day).stream()
        .map(ResponsibilityView::department)
        .toList();
  }

  private List<ResponsibilityView> ofDepartment(String department) {
    return table.list(new ResponsibilityFilter(null, null, term, department), TODAY);
  }

  private static String outcomeOf(Consumer<Sql> work) {
    try {
      TestDatabase.inTransaction(work);
      return DONE;
    } catch (Refusal refused) {
      return refused.reason().code();
    } catch (JdbiException excluded) {
      assertThat(excluded).hasMessageContaining("conflicting key value violates exclusion");
      return BY_DATABASE;
    }
  }

  private static List<String> atOnce(Callable<String> mine, Callable<String> theirs)
      throws Exception {
    var barrier = new CyclicBarrier(2);
    var threads = Executors.newFixedThreadPool(2);
    try {
      var attempts = new ArrayList<Future<String>>();
      for (var attempt : List.of(mine, theirs)) {
        attempts.add(
            threads.submit(
                () -> {
                  barrier.await(60, TimeUnit.SECONDS);
                  return attempt.call();
                }));
      }
      var outcomes = new ArrayList<String>();
      for (var attempt : attempts) {
        outcomes.add(attempt.get(60, TimeUnit.SECONDS));
      }
      return outcomes;
    } finally {
      threads.shutdownNow();
    }
  }
}

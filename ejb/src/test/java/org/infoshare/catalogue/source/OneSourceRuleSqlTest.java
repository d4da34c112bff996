package org.infoshare.catalogue.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.infoshare.catalogue.source.SamplePublications.NOON;
import static org.infoshare.catalogue.source.SamplePublications.TODAY;
import static org.infoshare.catalogue.source.SamplePublications.check;
import static org.infoshare.catalogue.source.SamplePublications.entry;
import static org.infoshare.catalogue.source.SamplePublications.items;
import static org.infoshare.catalogue.source.SamplePublications.outcome;
import static org.infoshare.catalogue.source.SamplePublications.publish;
import static org.infoshare.catalogue.source.SamplePublications.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.infoshare.catalogue.description.Sharing;
import org.infoshare.catalogue.publication.PublishedCatalogue;
import org.infoshare.catalogue.publication.PublishedEntries;
import org.infoshare.catalogue.publication.PublishedEntry;
import org.infoshare.foundation.persistence.LockWaits;
import org.infoshare.foundation.persistence.TestDatabase;
import org.infoshare.foundation.platform.Refusal;
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
  void the_first_to_publish_a_term_of_nobody_is_its_source() {
    publish(entry(one, term));

    assertThat(outcome(entry(other, term))).isEqualTo("source-taken");
    assertThat(attribution()).isEqualTo(new TermSource(SourceStatus.CLAIMED, one, ""));
  }

  @Test
  void the_source_uses_its_term_in_several_entries() {
    publish(entry(one, term));
    publish(entry(one, term));

    assertThat(attribution().department()).isEqualTo(one);
  }

  @Test
  void of_two_departments_at_the_same_instant_exactly_one_gets_the_term() throws Exception {
    for (int round = 0; round < 20; round++) {
      something_of_its_own();
      var barrier = new CyclicBarrier(2);
      var threads = Executors.newFixedThreadPool(2);
      try {
        var attempts = new ArrayList<Future<String>>();
        for (var proposed : List.of(entry(one, term), entry(other, term))) {
          attempts.add(
              threads.submit(
                  () -> {
                    barrier.await(60, TimeUnit.SECONDS);
                    return outcome(proposed);
                  }));
        }
        var outcomes = new ArrayList<String>();
        for (var attempt : attempts) {
          outcomes.add(attempt.get(60, TimeUnit.SECONDS));
        }

        assertThat(outcomes).containsExactlyInAnyOrder("published", "source-taken");
      } finally {
        threads.shutdownNow();
      }
    }
  }

  @Test
  void two_publications_of_one_department_follow_each_other() throws Exception {
    String second = term + ".2";
    terms.add(new StandardTerm(second, "第二座" + second, "Second", List.of(), "桥梁", false));
    publish(entry(one, term));
    publish(entry(one, second));
    var threads = Executors.newSingleThreadExecutor();
    try {
      var waiting = new ArrayList<Future<String>>();
      TestDatabase.inTransaction(
          sql -> {
            var proposed = entry(one, term);
            check(sql, proposed);
            waiting.add(threads.submit(() -> outcome(entry(one, second))));
            LockWaits.awaitLockWait();
            PublishedCatalogue.store(sql, proposed);
            rule(sql).published(proposed);
          });

      assertThat(waiting.get(0).get(60, TimeUnit.SECONDS)).isEqualTo("published");
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void a_claim_waits_for_one_that_is_under_way_and_has_the_term_when_that_is_undone()
      throws Exception {
    var threads = Executors.newSingleThreadExecutor();
    try {
      var waiting = new ArrayList<Future<String>>();
      var undone =
          catchThrowableOfType(
              RollbackException.class,
              () ->
                  TestDatabase.inTransaction(
                      sql -> {
                        check(sql, entry(one, term));
                        waiting.add(threads.submit(() -> outcome(entry(other, term))));
                        LockWaits.awaitLockWait();
                        throw new RollbackException();
                      }));

      assertThat(undone).isNotNull();
      assertThat(waiting.get(0).get(60, TimeUnit.SECONDS)).isEqualTo("published");
      assertThat(attribution().department()).isEqualTo(other);
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void a_withdrawal_releases_the_term_only_when_no_other_entry_of_the_source_has_it() {
    var first = entry(one, term);
    var second = entry(one, term);
    publish(first);
    publish(second);

    TestDatabase.inTransaction(sql -> rule(sql).withdrawn(first.code(), NOON));
    assertThat(outcome(entry(other, term))).isEqualTo("source-taken");

    TestDatabase.inTransaction(sql -> rule(sql).withdrawn(second.code(), NOON));
    publish(entry(other, term));
    assertThat(attribution().department()).isEqualTo(other);
  }

  @Test
  void a_version_without_the_term_releases_it() {
    var first = entry(one, term);
    publish(first);
    publish(
        PublishedEntries.of(
            first.code(), 2, one, "桥", Sharing.CONDITIONAL, null, items("person.name")));

    publish(entry(other, term));
    assertThat(attribution().department()).isEqualTo(other);
  }

  @Test
  void a_responsible_department_is_the_only_source() {
    row(one, null);

    assertThat(outcome(entry(other, term))).isEqualTo("source-is-another-department");
    publish(entry(one, term));
  }

  @Test
  void who_is_responsible_prevails_over_who_was_first() {
    publish(entry(other, term));
    row(one, null);

    assertThat(outcome(entry(other, term))).isEqualTo("source-is-another-department");
  }

  @Test
  void among_several_nobody_publishes_until_the_authority_names_one() {
    var mine = row(one, null);
    row(other, null);
    assertThat(outcome(entry(one, term))).isEqualTo("source-not-named");

    table.designateSource(mine, term, TODAY);

    publish(entry(one, term));
    assertThat(outcome(entry(other, term))).isEqualTo("source-is-another-department");
  }

  @Test
  void naming_another_source_leaves_the_earlier_days_as_they_were() {
    var mine = row(one, null);
    var theirs = row(other, null);
    table.designateSource(mine, term, TODAY.minusDays(10));
    table.designateSource(theirs, term, TODAY);

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
    assertThat(attribution().status()).isEqualTo(SourceStatus.CLAIMED);
  }

  @Test
  void an_identifier_stands_in_any_entry() {
    publish(entry(one, "person.citizenId"));
    publish(entry(other, "person.citizenId"));

    assertThat(terms.find("person.citizenId").orElseThrow().identifier()).isTrue();
  }

  @Test
  void a_submission_is_refused_what_its_publication_would_be_and_takes_nothing() {
    assertThat(foreseen(entry(one, term))).isEqualTo("published");
    assertThat(attribution().status()).isEqualTo(SourceStatus.FREE);

    publish(entry(other, term));
    assertThat(foreseen(entry(one, term))).isEqualTo("source-taken");
    assertThat(foreseen(entry(other, term))).isEqualTo("published");

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
            "delete from term_claim",
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
    return table.add(
        new NewResponsibility(
            "99",
            term,
            department == null ? "桥梁" : "桥梁" + department.charAt(0),
            department,
            TODAY.minusDays(30),
            until,
            "试验",
            "READ"));
  }

  private static String foreseen(PublishedEntry proposed) {
    try {
      rule(TestDatabase.sql()).precheck(proposed, null);
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
    return SamplePublications.attributions(TestDatabase.sql()).of(terms.find(term).orElseThrow());
  }

  /** Ends the transaction without a trace. */
  private static final class RollbackException extends RuntimeException {

    private static final long serialVersionUID = 1;
  }
}

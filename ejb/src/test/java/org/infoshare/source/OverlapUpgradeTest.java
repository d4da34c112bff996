package org.infoshare.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.infoshare.platform.Sql;
import org.infoshare.platform.TestDatabase;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** An installation with rows from before a function was held to one row a day (V155). */
@DisplayNameGeneration(ReplaceUnderscores.class)
class OverlapUpgradeTest {

  private static Sql sql;

  @BeforeAll
  static void an_upgraded_installation() {
    sql =
        TestDatabase.upgraded(
            "before_one_source",
            "151",
            old -> {
              Departments.keep(old, "psb");
              old.run(OverlapUpgradeTest::write);
            });
  }

  @Test
  void a_row_ends_before_the_next_one_of_its_function_begins() {
    assertThat(rows("moved"))
        .containsExactly(
            "first 2024-01-01 2024-12-31", "second 2025-01-01 2025-05-31", "third 2025-06-01 -");
  }

  @Test
  void of_rows_with_one_first_day_the_named_source_stays_or_the_one_with_a_department() {
    assertThat(rows("named")).containsExactly("source 2024-01-01 2024-06-30");
    assertThat(rows("assigned")).containsExactly("department 2024-01-01 2024-06-30");
    assertThat(rows("plain")).containsExactly("long 2024-01-01 2025-12-31");
  }

  @Test
  void rows_that_never_met_stay_as_they_were() {
    assertThat(rows("apart"))
        .containsExactly(
            "before 2024-01-01 2024-03-31",
            "after 2024-04-01 2024-04-30",
            "later 2025-01-01 2025-12-31");
    assertThat(rows("other function")).containsExactly("alone 2024-01-01 -");
  }

  @Test
  void of_two_rows_named_at_the_same_instant_one_is_the_source() {
    assertThat(
            sql.<List<String>, RuntimeException>ask(
                handle ->
                    handle
                        .createQuery(
                            """
                            select n.named_from || ' ' || coalesce(cast(n.named_until as text), '-')
                            from source_naming n where n.term = 'test.named'
                            order by n.named_from, n.named_until
                            """)
                        .mapTo(String.class)
                        .list()))
        .containsExactly(
            "2023-01-01 2024-01-01",
            "2023-06-01 2023-06-01",
            "2024-01-01 2024-01-01",
            "2024-01-01 2024-02-01",
            "2024-02-01 -");
  }

  private static List<String> rows(String function) {
    return sql.ask(
        handle ->
            handle
                .createQuery(
                    """
                    select law_basis || ' ' || valid_from || ' '
                      || coalesce(cast(valid_until as text), '-')
                    from responsibility where function = :function order by valid_from
                    """)
                .bind("function", function)
                .mapTo(String.class)
                .list());
  }

  private static void write(Handle handle) {
    for (String term : List.of("test.rows", "test.named")) {
      handle.execute(
          """
          insert into standard_term (code, chinese_name, english_name, meaning, identifier)
          values (?, '堤', 'Dyke', '堤防', false)
          """,
          term);
    }
    row(handle, "moved", "first", "2024-01-01", "2026-01-31");
    row(handle, "moved", "second", "2025-01-01", null);
    row(handle, "moved", "third", "2025-06-01", null);
    row(handle, "other function", "alone", "2024-01-01", null);
    row(handle, "apart", "before", "2024-01-01", "2024-03-31");
    row(handle, "apart", "after", "2024-04-01", "2024-04-30");
    row(handle, "apart", "later", "2025-01-01", "2025-12-31");
    row(handle, "named", "source", "2024-01-01", "2024-06-30");
    row(handle, "named", "no source", "2024-01-01", null);
    row(handle, "assigned", "no department", "2024-01-01", null);
    row(handle, "assigned", "department", "2024-01-01", "2024-06-30");
    row(handle, "plain", "short", "2024-01-01", "2024-12-31");
    row(handle, "plain", "long", "2024-01-01", "2025-12-31");
    handle.execute(
        "update responsibility set department = 'psb' where law_basis in ('department', 'no source')");
    handle.execute(
        "update responsibility set source_from = '2024-01-01' where law_basis = 'source'");
    named(handle, "a", "2023-01-01", null);
    named(handle, "b", "2024-01-01", null);
    named(handle, "c", "2024-01-01", null);
    named(handle, "d", "2024-02-01", null);
    named(handle, "e", "2023-06-01", "2023-06-01");
  }

  private static void row(Handle handle, String function, String mark, String from, String until) {
    handle.execute(
        """
        insert into responsibility (id, basic_class, term, function, valid_from, valid_until,
          law_basis, evidence)
        values (gen_random_uuid(), '99', 'test.rows', ?, cast(? as date), cast(? as date), ?, 'READ')
        """,
        function,
        from,
        until,
        mark);
  }

  private static void named(Handle handle, String function, String from, String until) {
    handle.execute(
        """
        insert into responsibility (id, basic_class, term, function, valid_from, source_from,
          source_until, law_basis, evidence)
        values (gen_random_uuid(), '99', 'test.named', ?, '2020-01-01', cast(? as date),
          cast(? as date), 'x', 'READ')
        """,
        function,
        from,
        until);
  }
}

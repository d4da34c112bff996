package org.infoshare.organisation.department;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.infoshare.foundation.persistence.Sql;
import org.infoshare.foundation.persistence.TestDatabase;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Who answers for what a merged department left, on a real PostgreSQL. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SuccessorSqlTest {

  private static final Sql SQL = TestDatabase.sql();

  @Test
  void a_line_is_a_department_and_all_that_went_into_it_over_any_number_of_mergers() {
    String last = Mergers.addDepartment(SQL);
    String between = Mergers.addDepartment(SQL);
    String first = Mergers.into(SQL, between).from();
    String another = Mergers.into(SQL, last).from();
    Mergers.of(SQL, between, last);

    var records = new DepartmentRecords(null, SQL);
    assertThat(records.withPredecessors(last)).isEqualTo(Set.of(last, between, first, another));
    assertThat(records.withPredecessors(first)).isEqualTo(Set.of(first));
    var succession = SQL.withHandle(Successions::current);
    for (String merged : List.of(first, between, another, last)) {
      assertThat(succession.successorOf(merged)).isEqualTo(last);
      assertThat(records.successorOf(merged)).isEqualTo(last);
    }
  }
}

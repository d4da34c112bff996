package org.infoshare.foundation.demonstration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.Consumer;
import org.infoshare.foundation.persistence.Sql;
import org.infoshare.foundation.persistence.TestDatabase;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DemonstrationTest {

  @Test
  void a_database_with_real_departments_is_no_demonstration() {
    undone(
        sql -> {
          insertDepartment(sql);
          var demonstration = new Demonstration(sql, true);

          assertThat(demonstration.isActive()).isFalse();
          assertThatThrownBy(demonstration::check)
              .isInstanceOf(IllegalStateException.class)
              .hasMessageStartingWith("infoshare.demo is true");
        });
  }

  @Test
  void a_database_into_which_the_demo_data_was_loaded_is_one_where_the_setting_says_so_too() {
    undone(
        sql -> {
          insertDepartment(sql);
          var demonstration = new Demonstration(sql, true);
          demonstration.markLoaded();
          demonstration.check();

          assertThat(demonstration.isActive()).isTrue();
          assertThat(new Demonstration(sql, false).isActive()).isFalse();
        });
  }

  @Test
  void without_the_setting_real_departments_are_no_obstacle() {
    undone(
        sql -> {
          insertDepartment(sql);
          new Demonstration(sql, false).check();
        });
  }

  private static void insertDepartment(Sql sql) {
    sql.useHandle(
        handle ->
            handle.execute(
                """
                insert into department (code, name, level, area, kind, created_at)
                values ('real', '真实部门', 'MUNICIPAL', '440100', 'ORDINARY', now())
                """));
  }

  /** Works in a transaction that leaves the shared database as it was. */
  private static void undone(Consumer<Sql> work) {
    assertThatThrownBy(
            () ->
                TestDatabase.inTransaction(
                    sql -> {
                      work.accept(sql);
                      throw new Undone();
                    }))
        .isInstanceOf(Undone.class);
  }

  private static final class Undone extends RuntimeException {
    private static final long serialVersionUID = 1;
  }
}

package org.infoshare.organisation.department;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.infoshare.foundation.persistence.TestDatabase;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/**
 * Every column that holds the code of a department says in {@code department-columns.txt} whether
 * it names the successor in what is open, or is history. Whoever adds one decides.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DepartmentColumnsTest {

  private static final String OF_A_DEPARTMENT =
      "(^|_)(department|provider|requester|requester|responsible|authority|objector|opponent"
          + "|overseer|relay|party|owner|holder|reader|receiver|recipient|sender|merged_into"
          + "|registering_department|concern)s?$";

  @Test
  void each_is_declared() {
    var names = declared().stream().map(line -> line.substring(0, line.indexOf(' '))).toList();

    assertThat(names).containsAll(columns(OF_A_DEPARTMENT)).isSorted();
    assertThat(columns(".")).containsAll(names);
    assertThat(declared()).allMatch(line -> line.endsWith(" open") || line.contains(" history: "));
  }

  private static List<String> declared() {
    try (var file = DepartmentColumnsTest.class.getResourceAsStream("/department-columns.txt")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException missing) {
      throw new IllegalStateException(missing);
    }
  }

  private static List<String> columns(String named) {
    return TestDatabase.asOwner()
        .withHandle(
            handle ->
                handle
                    .createQuery(
                        """
                        select c.table_name || '.' || c.column_name
                        from information_schema.columns c join information_schema.tables t
                          on t.table_schema = c.table_schema and t.table_name = c.table_name
                        where c.table_schema = 'public' and t.table_type = 'BASE TABLE'
                          and not exists (select from pg_class p where p.relispartition
                            and p.oid = cast(quote_ident(c.table_name) as regclass))
                          and c.udt_name in ('varchar', 'text', '_text', '_varchar')
                          and c.column_name ~ :named
                        """)
                    .bind("named", named)
                    .mapTo(String.class)
                    .list());
  }
}

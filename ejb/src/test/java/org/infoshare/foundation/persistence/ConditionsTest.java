package org.infoshare.foundation.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.infoshare.foundation.platform.Party;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ConditionsTest {

  @Test
  void what_is_null_does_not_restrict() {
    assertThat(
            found(
                new Conditions()
                    .equalIfPresent("n.word", null)
                    .whereIfPresent("n.id < :most", "most", null)))
        .containsExactly(1, 2, 3);
  }

  @Test
  void every_condition_holds_also_beside_one_that_has_an_or() {
    var conditions =
        new Conditions()
            .where("n.id = :own or n.id = 2")
            .bind("own", 1)
            .equalIfPresent("n.word", "b");

    assertThat(found(conditions)).containsExactly(2);
  }

  @Test
  void an_enum_is_kept_by_its_name() {
    assertThat(found(new Conditions().equalIfPresent("n.word", Party.PROVIDER))).containsExactly(3);
  }

  @Test
  void what_a_caller_wrote_is_a_value_and_no_part_of_the_statement() {
    var conditions = new Conditions().equalIfPresent("n.word", "b' or 'a' = 'a");

    assertThat(conditions.sql()).isEqualTo("(n.word = :word)");
    assertThat(found(conditions)).isEmpty();
  }

  @Test
  void entities_are_found_by_the_same_conditions() {
    var conditions =
        new Conditions()
            .where("provider = any(:own) or requester = any(:own)")
            .bind("own", new String[] {"nobody"})
            .where("id::text <> :word and ':' <> purpose")
            .bind("word", "x");

    assertThat(entities(conditions)).isEmpty();
  }

  /** Bound as null, it would let a condition drop out of an {@code or}, and the list be short. */
  @Test
  void a_parameter_without_a_value_is_a_defect() {
    var conditions =
        new Conditions().where("provider = :own or requester = :owm").bind("own", "psb");

    assertThatThrownBy(() -> entities(conditions))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("owm");
  }

  private static List<?> entities(Conditions conditions) {
    try (var unit = TestEntities.shared()) {
      var grant =
          unit.manager().getMetamodel().getEntities().stream()
              .filter(type -> type.getName().equals("Grant"))
              .findFirst()
              .orElseThrow()
              .getJavaType();
      return conditions.findEntities(
          unit.manager(), grant, "select * from sharing_grant where " + conditions.sql());
    }
  }

  private static List<Integer> found(Conditions conditions) {
    return TestDatabase.sql()
        .withHandle(
            handle ->
                conditions
                    .bindTo(
                        handle.createQuery(
                            "select id from (values (1, 'a'), (2, 'b'), (3, 'PROVIDER')) n (id, word)"
                                + " where "
                                + conditions.sql()
                                + " order by id"))
                    .mapTo(Integer.class)
                    .list());
  }
}

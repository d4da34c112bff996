package org.infoshare.foundation.persistence;

import static java.util.Comparator.comparing;
import static java.util.Comparator.nullsFirst;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import jakarta.persistence.EntityManager;
import jakarta.persistence.metamodel.EntityType;
import java.math.BigDecimal;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.eclipse.persistence.sessions.Session;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every entity of the unit against the tables of a real PostgreSQL, without a server.
 *
 * <p>What is stored and read back stands in tables that are copies of the columns alone: no key or
 * check asks for a case that makes sense.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class EntityMappingTest {

  private static final String COLUMNS_ALONE =
      """
      create schema bare;
      do $$ declare name text; begin
        for name in select tablename from pg_tables where schemaname = 'public' loop
          execute format('create table bare.%1$I (like public.%1$I including defaults)', name);
        end loop;
      end $$;
      grant usage on schema bare to test_app;
      grant select, insert, update, delete on all tables in schema bare to test_app;
      alter database entity_mapping set search_path = bare
      """;

  private static DataSource bare;

  /** The columns that are never absent, each as {@code table.column}. */
  private static Set<String> required;

  @BeforeAll
  static void copy_the_columns() {
    var own = TestDatabase.own("entity_mapping");
    own.asOwner().useHandle(handle -> handle.execute(COLUMNS_ALONE));
    bare = own.application();
    required =
        own.sql()
            .withHandle(
                handle ->
                    handle
                        .createQuery(
                            """
                            select table_name || '.' || column_name from information_schema.columns
                            where table_schema = 'bare' and is_nullable = 'NO'
                            """)
                        .mapTo(String.class)
                        .set());
  }

  static Stream<Class<?>> entities() {
    try (var unit = TestEntities.shared()) {
      return unit.manager().getMetamodel().getEntities().stream()
          .<Class<?>>map(EntityType::getJavaType)
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("entities")
  void every_column_that_is_mapped_exists(Class<?> entity) {
    try (var unit = TestEntities.shared()) {
      var manager = unit.manager();
      var type = manager.getMetamodel().entity(entity);
      Object id = type.getIdType().getJavaType() == UUID.class ? UUID.randomUUID() : "none";
      assertThat((Object) manager.find(entity, id)).isNull();
      for (var collection : type.getPluralAttributes()) {
        String query =
            "select one from %s e join e.%s one".formatted(type.getName(), collection.getName());
        assertThatCode(() -> manager.createQuery(query).setMaxResults(1).getResultList())
            .as(query)
            .doesNotThrowAnyException();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("entities")
  void what_is_stored_is_read_back(Class<?> entity) {
    assertReadBack(entity, column -> false);
  }

  @ParameterizedTest
  @MethodSource("entities")
  void what_may_be_absent_is_read_back_as_absent(Class<?> entity) {
    assertReadBack(entity, column -> !required.contains(column));
  }

  /** In a unit of its own: EclipseLink keeps the type of a column once it has read it. */
  private static void assertReadBack(Class<?> entity, Predicate<String> absent) {
    try (var unit = TestEntities.unit(bare);
        var storing = unit.createEntityManager();
        var reading = unit.createEntityManager()) {
      var sample = new SampleEntity(unit.unwrap(Session.class).getDescriptor(entity), absent);
      store(storing, sample.entity());

      Object id = unit.getPersistenceUnitUtil().getIdentifier(sample.entity());
      assertThat((Object) reading.find(entity, id))
          .usingRecursiveComparison()
          .ignoringFields(sample.unstored())
          .withComparatorForType(nullsFirst(comparing(String::stripTrailing)), String.class)
          .withComparatorForType(nullsFirst(BigDecimal::compareTo), BigDecimal.class)
          .isEqualTo(sample.entity());
    }
  }

  private static void store(EntityManager manager, Object entity) {
    manager.getTransaction().begin();
    manager.persist(entity);
    manager.getTransaction().commit();
  }
}

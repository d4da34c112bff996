package org.infoshare.platform;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.metamodel.EntityType;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every entity against the tables of a real PostgreSQL, without a server. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class EntityMappingTest {

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
      Object id =
          unit.manager().getMetamodel().entity(entity).getIdType().getJavaType() == UUID.class
              ? UUID.randomUUID()
              : "none";
      assertThat((Object) unit.manager().find(entity, id)).isNull();
    }
  }
}

package org.infoshare.foundation.persistence;

import static java.util.stream.Collectors.toMap;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;

/** Loads entities of one type by their ids, all in one statement. */
public final class Entities {

  private Entities() {}

  /** The existing entities, by id. */
  public static <T> Map<UUID, T> mapById(
      EntityManager entities, Class<T> type, Collection<UUID> ids, Function<T, UUID> id) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    return entities
        .createQuery("select e from %s e where e.id in :ids".formatted(type.getSimpleName()), type)
        .setParameter("ids", ids)
        .getResultStream()
        .collect(toMap(id, entity -> entity));
  }

  /** The existing entities in the order of the ids; missing ones are left out. */
  public static <T> List<T> listByIds(
      EntityManager entities, Class<T> type, List<UUID> ids, Function<T, UUID> id) {
    var found = mapById(entities, type, ids, id);
    return ids.stream().map(found::get).filter(Objects::nonNull).toList();
  }
}

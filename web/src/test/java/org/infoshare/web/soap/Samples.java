package org.infoshare.web.soap;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/** Records filled at random. */
final class Samples {

  private static final List<String> TEXTS =
      List.of("", "a", "文字 text", "<b>&amp;\"'", "𠮷;]]>", "1", "true", "0x");

  private final Random random;

  Samples(Random random) {
    this.random = random;
  }

  /** The names of the components of a record in JSON. */
  static List<String> names(Class<?> record) {
    return Arrays.stream(record.getRecordComponents()).map(Samples::name).toList();
  }

  private static String name(RecordComponent component) {
    var renamed = component.getAccessor().getAnnotation(JsonProperty.class);
    return renamed == null ? component.getName() : renamed.value();
  }

  /** A record in which anything may be absent. */
  Object record(Type type) {
    return type instanceof ParameterizedType generic
        ? filled((Class<?>) generic.getRawType(), generic.getActualTypeArguments())
        : filled((Class<?>) type);
  }

  private Object any(Type type, Map<TypeVariable<?>, Type> bound) {
    if (type instanceof TypeVariable<?> variable) {
      return any(bound.get(variable), bound);
    }
    if (type instanceof ParameterizedType generic) {
      var raw = (Class<?>) generic.getRawType();
      if (raw == Map.class) {
        return map();
      }
      if (raw.isRecord()) {
        return filled(raw, generic.getActualTypeArguments());
      }
      var items = items(generic.getActualTypeArguments()[0], bound);
      return raw == Set.class ? new LinkedHashSet<>(items) : items;
    }
    return value((Class<?>) type);
  }

  private List<Object> items(Type type, Map<TypeVariable<?>, Type> bound) {
    var items = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      items.add(any(type, bound));
    }
    return items;
  }

  private Map<String, Object> map() {
    var values = new LinkedHashMap<String, Object>();
    for (int i = random.nextInt(3); i > 0; i--) {
      values.put("item" + i, random.nextBoolean() ? text() : new BigDecimal("1650.50"));
    }
    return values;
  }

  private String text() {
    return TEXTS.get(random.nextInt(TEXTS.size()));
  }

  private Object value(Class<?> type) {
    if (type.isEnum()) {
      return type.getEnumConstants()[random.nextInt(type.getEnumConstants().length)];
    }
    if (type.isRecord()) {
      return filled(type);
    }
    return switch (type.getSimpleName()) {
      case "String" -> text();
      case "boolean", "Boolean" -> random.nextBoolean();
      case "int", "Integer" -> random.nextInt();
      case "long", "Long" -> random.nextLong() / 100;
      case "BigDecimal" -> BigDecimal.valueOf(random.nextInt(), random.nextInt(5));
      case "UUID" -> new UUID(random.nextLong(), random.nextLong());
      case "Instant" -> Instant.ofEpochSecond(random.nextInt(), random.nextInt(1_000_000) * 1000L);
      case "LocalDate" -> LocalDate.ofEpochDay(random.nextInt(40_000));
      default -> throw new IllegalArgumentException("No sample of " + type);
    };
  }

  private Object filled(Class<?> type, Type... arguments) {
    var bound = new HashMap<TypeVariable<?>, Type>();
    for (int i = 0; i < arguments.length; i++) {
      bound.put(type.getTypeParameters()[i], arguments[i]);
    }
    var components = type.getRecordComponents();
    var values =
        Arrays.stream(components)
            .map(
                each ->
                    mayBeAbsent(each.getType()) && random.nextInt(4) == 0
                        ? null
                        : any(each.getGenericType(), bound))
            .toArray();
    try {
      var constructor =
          type.getDeclaredConstructor(
              Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException impossible) {
      throw new LinkageError(type.getName(), impossible);
    }
  }

  /** Some records have no place for a list that is absent; it is told as an empty one anyhow. */
  private static boolean mayBeAbsent(Class<?> type) {
    return !type.isPrimitive() && !Collection.class.isAssignableFrom(type);
  }
}

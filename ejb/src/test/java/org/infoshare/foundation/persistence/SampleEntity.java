package org.infoshare.foundation.persistence;

import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.mappings.AggregateCollectionMapping;
import org.eclipse.persistence.mappings.AggregateObjectMapping;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.mappings.DirectCollectionMapping;
import org.eclipse.persistence.mappings.foundation.AbstractDirectMapping;

/**
 * An entity with a value made by its type in every attribute, and with one element in every
 * collection, so that no test has to know it.
 */
final class SampleEntity {

  /** Makes every text another one, as some are keys. */
  private static int texts;

  private final Object entity;
  private final Predicate<String> absent;
  private final List<String> unstored = new ArrayList<>();

  /**
   * Makes one.
   *
   * @param absent the columns, each as {@code table.column} in small letters, that get no value; an
   *     attribute is absent where all its columns are
   */
  SampleEntity(ClassDescriptor mapped, Predicate<String> absent) {
    this.absent = absent;
    entity = filled(mapped, "");
  }

  Object entity() {
    return entity;
  }

  /** The attributes that are only read, as paths from the entity. */
  String[] unstored() {
    return unstored.toArray(String[]::new);
  }

  private Object filled(ClassDescriptor mapped, String path) {
    Object made = mapped.getInstantiationPolicy().buildNewInstance();
    for (var mapping : mapped.getMappings()) {
      String at = path + mapping.getAttributeName();
      if (mapping instanceof AbstractDirectMapping direct && !direct.getField().isInsertable()) {
        unstored.add(at);
      } else {
        mapping.setAttributeValueInObject(made, value(mapping, mapped.getJavaClass(), at));
      }
    }
    return made;
  }

  private Object value(DatabaseMapping mapping, Class<?> owner, String at) {
    var field = field(owner, mapping.getAttributeName());
    if (mapping instanceof AggregateCollectionMapping elements) {
      Object element = filled(elements.getReferenceDescriptor(), at + ".");
      return collection(field.getType(), element);
    }
    if (mapping instanceof DirectCollectionMapping) {
      return sample(field.getGenericType());
    }
    boolean mayBeAbsent =
        !field.getType().isPrimitive()
            && mapping.getFields().stream()
                .map(column -> column.getTableName() + "." + column.getName())
                .map(column -> column.toLowerCase(Locale.ROOT))
                .allMatch(absent);
    if (mayBeAbsent) {
      return null;
    }
    return mapping instanceof AggregateObjectMapping embedded
        ? filled(embedded.getReferenceDescriptor(), at + ".")
        : sample(field.getGenericType());
  }

  private static Field field(Class<?> owner, String name) {
    return Stream.<Class<?>>iterate(owner, one -> one != null, Class::getSuperclass)
        .flatMap(one -> Stream.of(one.getDeclaredFields()))
        .filter(one -> one.getName().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static Object sample(Type type) {
    if (type instanceof ParameterizedType generic) {
      if (generic.getRawType() == Map.class) {
        return Map.of("name", "value", "count", 7);
      }
      Object element = sample(generic.getActualTypeArguments()[0]);
      return collection((Class<?>) generic.getRawType(), element);
    }
    var plain = (Class<?>) type;
    if (plain.isEnum()) {
      return Stream.of(plain.getEnumConstants())
          .max(Comparator.comparingInt(one -> one.toString().length()))
          .orElseThrow();
    }
    return plain.isRecord() ? sampleRecord(plain) : simple(plain);
  }

  private static Object simple(Class<?> type) {
    if (type == String.class) {
      return "t%03d".formatted(++texts);
    } else if (type == UUID.class) {
      return UUID.randomUUID();
    } else if (type == Instant.class) {
      return Instant.now().truncatedTo(ChronoUnit.MICROS);
    } else if (type == LocalDate.class) {
      return LocalDate.of(2026, 12, 1);
    } else if (type == int.class || type == Integer.class) {
      return 7;
    } else if (type == long.class || type == Long.class) {
      return 7L;
    } else if (type == boolean.class || type == Boolean.class) {
      return true;
    } else if (type == BigDecimal.class) {
      return new BigDecimal("7.5");
    }
    throw new IllegalArgumentException("No sample of " + type + " is known: add one");
  }

  private static Object collection(Class<?> type, Object element) {
    if (type == List.class) {
      return new ArrayList<>(List.of(element));
    } else if (type == Set.class) {
      return new HashSet<>(Set.of(element));
    }
    throw new IllegalArgumentException("No sample of " + type + " is known: add one");
  }

  private static Object sampleRecord(Class<?> type) {
    try {
      var components = type.getRecordComponents();
      var constructor =
          type.getDeclaredConstructor(
              Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
      constructor.setAccessible(true);
      return constructor.newInstance(
          Stream.of(components).map(one -> sample(one.getGenericType())).toArray());
    } catch (ReflectiveOperationException unusable) {
      throw new IllegalArgumentException("No sample of " + type + " can be made", unusable);
    }
  }
}

package org.infoshare;

import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Objects in which every field is set, each to another value, so that no two can be confused. */
public final class DistinctValues {

  private final Map<String, String> texts;
  private int last;

  private DistinctValues(Map<String, String> texts) {
    this.texts = texts;
  }

  /**
   * A filled object.
   *
   * @param texts the texts of fields that cannot have any text, by their names
   */
  public static <T> T of(Class<T> type, Map<String, String> texts) {
    try {
      return type.cast(new DistinctValues(texts).value(type, ""));
    } catch (ReflectiveOperationException impossible) {
      throw new LinkageError(type.getName(), impossible);
    }
  }

  /** The components of a record, by their names. */
  public static Map<String, Object> components(Record record) {
    var components = new LinkedHashMap<String, Object>();
    try {
      for (RecordComponent component : record.getClass().getRecordComponents()) {
        var accessor = component.getAccessor();
        accessor.setAccessible(true);
        components.put(component.getName(), accessor.invoke(record));
      }
    } catch (ReflectiveOperationException impossible) {
      throw new LinkageError(record.toString(), impossible);
    }
    return components;
  }

  private Object value(Type type, String name) throws ReflectiveOperationException {
    if (type instanceof ParameterizedType generic) {
      var item = value(generic.getActualTypeArguments()[0], name);
      return generic.getRawType() == Set.class ? Set.of(item) : List.of(item);
    }
    var plain = (Class<?>) type;
    last++;
    return switch (plain.getSimpleName()) {
      case "String" -> texts.getOrDefault(name, name + " " + last);
      case "boolean", "Boolean" -> true;
      case "int", "Integer" -> last;
      case "BigDecimal" -> BigDecimal.valueOf(last);
      case "UUID" -> new UUID(0, last);
      case "Instant" -> Instant.ofEpochSecond(last);
      case "LocalDate" -> LocalDate.ofEpochDay(last);
      default -> plain.isEnum() ? plain.getEnumConstants()[0] : filled(plain);
    };
  }

  private Object filled(Class<?> type) throws ReflectiveOperationException {
    if (type.isRecord()) {
      var components = type.getRecordComponents();
      var values = new Object[components.length];
      for (int i = 0; i < values.length; i++) {
        values[i] = value(components[i].getGenericType(), components[i].getName());
      }
      return open(type.getDeclaredConstructor(
              Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new)))
          .newInstance(values);
    }
    var object = open(type.getDeclaredConstructor()).newInstance();
    for (var field : type.getDeclaredFields()) {
      if (!Modifier.isStatic(field.getModifiers())) {
        field.setAccessible(true);
        field.set(object, value(field.getGenericType(), field.getName()));
      }
    }
    return object;
  }

  private static <T> Constructor<T> open(Constructor<T> constructor) {
    constructor.setAccessible(true);
    return constructor;
  }
}

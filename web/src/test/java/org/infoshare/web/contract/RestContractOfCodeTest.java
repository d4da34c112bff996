package org.infoshare.web.contract;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.infoshare.web.contract.RestContract.Written;
import org.infoshare.web.contract.Shape.Choice;
import org.infoshare.web.contract.Shape.Field;
import org.infoshare.web.contract.Shape.FreeRecord;
import org.infoshare.web.contract.Shape.ListOf;
import org.infoshare.web.contract.Shape.Structure;
import org.infoshare.web.contract.Shape.Value;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The REST contract says what the code does. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RestContractOfCodeTest {

  /** The public records and enums by their names. */
  private static final Map<String, Class<?>> TYPES =
      ResourceMethods.CLASSES.stream()
          .filter(type -> type.isRecord() || type.isEnum())
          .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
          .collect(toMap(JavaClass::getSimpleName, JavaClass::reflect, (first, second) -> second));

  private final RestContract contract = RestContract.read();

  @Test
  void every_operation_is_a_method_of_that_name_at_that_address() {
    var promised = new TreeMap<String, String>();
    contract.written().forEach(it -> promised.put(it.id(), it.verb() + " " + it.path()));
    var kept = new TreeMap<String, String>();
    ResourceMethods.all()
        .forEach(
            method ->
                kept.put(
                    method.getName(),
                    ResourceMethods.verb(method) + " " + ResourceMethods.path(method)));
    assertThat(kept).hasSizeGreaterThan(30).isEqualTo(promised);
  }

  @Test
  void every_query_parameter_of_a_method_is_promised() {
    for (var method : ResourceMethods.all()) {
      var read =
          Arrays.stream(method.getParameters())
              .filter(parameter -> parameter.isAnnotationPresent(QueryParam.class))
              .map(parameter -> parameter.getAnnotation(QueryParam.class).value())
              .toList();
      var promised =
          written(method).parameters().stream()
              .filter(parameter -> parameter.path("in").asText().equals("query"))
              .map(parameter -> parameter.path("name").asText())
              .toList();
      assertThat(read).as(method.getName()).isEqualTo(promised);
    }
  }

  @Test
  void a_method_reads_and_answers_the_records_that_the_schemas_are_named_by() {
    for (var method : ResourceMethods.all()) {
      var written = written(method);
      Arrays.stream(method.getParameterTypes())
          .filter(Class::isRecord)
          .forEach(
              body ->
                  assertThat(RestContract.nameOf(written.body()))
                      .as(method.getName())
                      .isEqualTo(body.getSimpleName()));
      if (method.getReturnType().isRecord() && method.getGenericReturnType() instanceof Class<?>) {
        assertThat(RestContract.nameOf(RestContract.answer(written)))
            .as(method.getName())
            .isEqualTo(method.getReturnType().getSimpleName());
      }
    }
  }

  @Test
  void every_schema_has_the_components_of_the_record_or_the_words_of_the_enum_of_its_name() {
    int compared = 0;
    for (var schema : contract.schemas().entrySet()) {
      var type = TYPES.get(schema.getKey());
      // The code of an entry is one text on the wires, whatever it has in the code.
      if (type == null || schema.getKey().equals("EntryCode")) {
        assertThat(schema.getKey()).matches("Record|EntryCode|.*(List|Page)");
        continue;
      }
      assertThat(plain(schema.getValue())).as(schema.getKey()).isEqualTo(shape(type));
      compared++;
    }
    assertThat(compared).isGreaterThan(40);
  }

  /** What Java cannot leave out is always there. */
  @Test
  void a_number_or_truth_value_that_has_no_null_is_required() {
    var lacking = new ArrayList<String>();
    for (var schema : contract.schemas().entrySet()) {
      var type = TYPES.get(schema.getKey());
      if (type != null && type.isRecord() && schema.getValue() instanceof Structure structure) {
        Arrays.stream(type.getRecordComponents())
            .filter(component -> component.getType().isPrimitive())
            .filter(component -> !structure.fields().get(nameOf(component)).required())
            .forEach(component -> lacking.add(schema.getKey() + "." + nameOf(component)));
      }
    }
    assertThat(lacking).isEmpty();
  }

  private Written written(Method method) {
    return contract.written().stream()
        .filter(operation -> operation.id().equals(method.getName()))
        .findFirst()
        .orElseThrow(() -> new AssertionError("The contract lacks " + method.getName()));
  }

  private static Shape shape(Type type) {
    if (type instanceof ParameterizedType generic) {
      return Collection.class.isAssignableFrom((Class<?>) generic.getRawType())
          ? new ListOf(shape(generic.getActualTypeArguments()[0]))
          : new FreeRecord();
    }
    var plain = (Class<?>) type;
    if (plain.isEnum()) {
      return new Choice(
          Arrays.stream(plain.getEnumConstants()).map(word -> ((Enum<?>) word).name()).toList());
    }
    return plain.isRecord() ? structure(plain) : new Value(kind(plain));
  }

  private static Structure structure(Class<?> type) {
    var fields = new LinkedHashMap<String, Field>();
    for (var component : type.getRecordComponents()) {
      fields.put(nameOf(component), new Field(shape(component.getGenericType()), false));
    }
    return new Structure(type.getSimpleName(), fields);
  }

  private static String nameOf(RecordComponent component) {
    var renamed = component.getAccessor().getAnnotation(JsonProperty.class);
    return renamed == null ? component.getName() : renamed.value();
  }

  private static String kind(Class<?> type) {
    if (type == int.class || type == Integer.class) {
      return "int";
    }
    if (type == long.class || type == Long.class) {
      return "long";
    }
    if (type == boolean.class || type == Boolean.class) {
      return "boolean";
    }
    return Map.of(
            String.class,
            "text",
            UUID.class,
            "uuid",
            LocalDate.class,
            "date",
            Instant.class,
            "time",
            BigDecimal.class,
            "decimal")
        .get(type);
  }

  /** The same shape without what Java does not say: bounds, and which fields are always there. */
  private static Shape plain(Shape shape) {
    if (shape instanceof ListOf list) {
      return new ListOf(plain(list.item()));
    }
    if (shape instanceof Value value) {
      return new Value(value.kind());
    }
    if (shape instanceof Structure structure) {
      var fields = new LinkedHashMap<String, Field>();
      structure
          .fields()
          .forEach((name, field) -> fields.put(name, new Field(plain(field.shape()), false)));
      return new Structure(structure.name(), fields);
    }
    return shape;
  }
}

package org.infoshare.it;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategy;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.AnnotatedField;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.datatype.DatatypeConfigurationException;
import javax.xml.datatype.DatatypeFactory;
import javax.xml.datatype.XMLGregorianCalendar;

/** The beans of a generated SOAP client, as the maps that a REST caller would send and read. */
final class GeneratedBeans {

  /** Where SOAP has a sequence of named items and REST has an object. */
  private static final Set<String> RECORDS =
      Set.of(
          "keys",
          "ownValues",
          "receivedValues",
          "upserts",
          "deletes",
          "records",
          "values",
          "details");

  private static final ObjectMapper MAPPER = mapper();

  private GeneratedBeans() {}

  static Object fromMap(Map<String, Object> arguments, Class<?> type) {
    var shaped = new LinkedHashMap<String, Object>();
    arguments.forEach(
        (name, value) -> shaped.put(name, RECORDS.contains(name) ? toItems(value) : value));
    return MAPPER.convertValue(shaped, type);
  }

  @SuppressWarnings("unchecked") // a bean becomes a map of texts to objects
  static Map<String, Object> toMap(Object bean) {
    return (Map<String, Object>) shaped(MAPPER.convertValue(bean, LinkedHashMap.class));
  }

  private static Object toItems(Object record) {
    if (record instanceof List<?> several) {
      return several.stream().map(GeneratedBeans::toItems).toList();
    }
    var items = new ArrayList<Map<String, Object>>();
    ((Map<?, ?>) record)
        .forEach(
            (name, value) -> {
              if (value != null) {
                items.add(Map.of("name", name, "value", String.valueOf(value)));
              }
            });
    return Map.of("item", items);
  }

  private static Object shaped(Object value) {
    if (value instanceof List<?> several) {
      return several.stream().map(GeneratedBeans::shaped).toList();
    }
    if (value instanceof Map<?, ?> map) {
      var shaped = new LinkedHashMap<Object, Object>();
      map.forEach(
          (name, one) -> shaped.put(name, RECORDS.contains(name) ? fromItems(one) : shaped(one)));
      return shaped;
    }
    return value instanceof byte[] bytes ? Base64.getEncoder().encodeToString(bytes) : value;
  }

  private static Object fromItems(Object value) {
    if (value instanceof List<?> several) {
      return several.stream().map(GeneratedBeans::fromItems).toList();
    }
    if (!(value instanceof Map)) {
      return value; // the number of records
    }
    var record = new LinkedHashMap<Object, Object>();
    if (((Map<?, ?>) value).get("item") instanceof List<?> items) {
      items.forEach(
          item -> record.put(((Map<?, ?>) item).get("name"), ((Map<?, ?>) item).get("value")));
    }
    return record;
  }

  private static ObjectMapper mapper() {
    var calendars = new SimpleModule();
    calendars.addSerializer(XMLGregorianCalendar.class, new CalendarWriter());
    calendars.addDeserializer(XMLGregorianCalendar.class, new CalendarReader());
    return new ObjectMapper()
        .registerModule(calendars)
        .setVisibility(PropertyAccessor.ALL, Visibility.NONE)
        .setVisibility(PropertyAccessor.FIELD, Visibility.ANY)
        .setSerializationInclusion(JsonInclude.Include.NON_NULL)
        .setPropertyNamingStrategy(new ElementNames());
  }

  /** The generator puts an underscore before a word of Java. */
  private static final class ElementNames extends PropertyNamingStrategy {

    private static final long serialVersionUID = 1;

    @Override
    public String nameForField(MapperConfig<?> config, AnnotatedField field, String name) {
      return name.startsWith("_") ? name.substring(1) : name;
    }
  }

  private static final class CalendarWriter extends JsonSerializer<XMLGregorianCalendar> {
    @Override
    public void serialize(
        XMLGregorianCalendar value, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      json.writeString(value.toXMLFormat());
    }
  }

  private static final class CalendarReader extends JsonDeserializer<XMLGregorianCalendar> {
    @Override
    public XMLGregorianCalendar deserialize(JsonParser json, DeserializationContext context)
        throws IOException {
      try {
        return DatatypeFactory.newInstance().newXMLGregorianCalendar(json.getText());
      } catch (DatatypeConfigurationException impossible) {
        throw new IllegalStateException(impossible);
      }
    }
  }
}

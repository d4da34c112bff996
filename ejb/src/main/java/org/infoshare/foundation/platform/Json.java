package org.infoshare.foundation.platform;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.math.BigDecimal;

/**
 * The rules for JSON on the platform: strict, and within bounds.
 *
 * <p>Unknown and repeated members are refused, no value is converted, numbers retain every digit,
 * dates are ISO 8601, and null is left out.
 */
public final class Json {

  /** The maximum depth of nesting in a message. */
  public static final int MAX_DEPTH = 32;

  /**
   * The maximum number of brackets, names and values in a message. The largest message is a batch
   * of 1,000 records of 200 items: 1,000 × (2 brackets + 200 × (a name + a value)) = 402,000; the
   * rest is for what surrounds them.
   */
  public static final int MAX_TOKENS = 410_000;

  /**
   * The maximum number of members of one list, and of one object, in a message. It lets through a
   * batch that the service itself refuses as too large.
   */
  public static final int MAX_MEMBERS = 2_000;

  private static final int MAX_TEXT_LENGTH = 4_000_000;

  /** The maximum number of digits of a number, and of places to write it. */
  static final int MAX_NUMBER_LENGTH = 100;

  private static final ObjectMapper MAPPER = createMapper();

  private static final ObjectReader LENIENT_READER =
      MAPPER
          .reader()
          .without(
              DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
              DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);

  private Json() {}

  /** The one mapper. It is immutable by convention and safe for all threads. */
  public static ObjectMapper mapper() {
    return MAPPER;
  }

  /**
   * A reader for what the platform itself stored, perhaps in an earlier version: unknown members
   * are ignored, and missing ones are absent.
   */
  public static ObjectReader lenientReader() {
    return LENIENT_READER;
  }

  private static ObjectMapper createMapper() {
    var factory =
        JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .streamReadConstraints(
                StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxStringLength(MAX_TEXT_LENGTH)
                    .maxNumberLength(MAX_NUMBER_LENGTH)
                    .maxTokenCount(MAX_TOKENS)
                    .build())
            .build();
    return JsonMapper.builder(factory)
        .addModule(new JavaTimeModule())
        .addModule(
            new SimpleModule()
                .addDeserializer(String.class, new XmlSafeTextDeserializer())
                .addDeserializer(BigDecimal.class, BoundedNumberDeserializer.decimal())
                .addDeserializer(Number.class, BoundedNumberDeserializer.any()))
        .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
        .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
        .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
        .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
        .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
        .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
        .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
        .defaultLeniency(false)
        .withCoercionConfigDefaults(
            any -> any.setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail))
        .withCoercionConfig(
            LogicalType.Textual,
            text ->
                text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                    .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                    .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
        .serializationInclusion(JsonInclude.Include.NON_NULL)
        .build();
  }
}

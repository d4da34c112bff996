package org.infoshare.foundation.platform;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.std.NumberDeserializers;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import java.io.IOException;
import java.math.BigDecimal;

/**
 * Reads a number of bounded length, and refuses any other: eleven characters such as {@code
 * 1e100000000} would take minutes to write out, or the whole heap.
 */
final class BoundedNumberDeserializer<N extends Number> extends StdScalarDeserializer<N> {

  private static final long serialVersionUID = 1;

  /**
   * The maximum number of places before or behind the point; a number has no more digits than this
   * either.
   */
  private static final int MAX_SCALE = Json.MAX_NUMBER_LENGTH;

  private final JsonDeserializer<? extends N> delegate;

  private BoundedNumberDeserializer(Class<N> type, JsonDeserializer<? extends N> delegate) {
    super(type);
    this.delegate = delegate;
  }

  static BoundedNumberDeserializer<BigDecimal> decimal() {
    return new BoundedNumberDeserializer<>(
        BigDecimal.class, NumberDeserializers.BigDecimalDeserializer.instance);
  }

  /** A deserializer for fields that accept any type of number, such as the value of an item. */
  @SuppressWarnings("unchecked") // The library's deserializer of numbers reads nothing else.
  static BoundedNumberDeserializer<Number> any() {
    JsonDeserializer<?> numbers = NumberDeserializers.NumberDeserializer.instance;
    return new BoundedNumberDeserializer<>(Number.class, (JsonDeserializer<Number>) numbers);
  }

  @Override
  public N deserialize(JsonParser parser, DeserializationContext context) throws IOException {
    N number = delegate.deserialize(parser, context);
    if (number instanceof BigDecimal decimal && Math.abs((long) decimal.scale()) > MAX_SCALE) {
      throw InvalidFormatException.from(parser, "A number of too many places", "", handledType());
    }
    return number;
  }
}

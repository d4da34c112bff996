package org.infoshare.foundation.platform;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import java.io.IOException;

/** Reads a text that both wires and the database can carry, and refuses any other. */
final class XmlSafeTextDeserializer extends StdScalarDeserializer<String> {

  private static final long serialVersionUID = 1;

  XmlSafeTextDeserializer() {
    super(String.class);
  }

  @Override
  public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
    String text = StringDeserializer.instance.deserialize(parser, context);
    if (text != null && !Text.isXmlSafe(text)) {
      throw InvalidFormatException.from(
          parser, "A character that cannot be carried", "", String.class);
    }
    return text;
  }
}

package org.infoshare.web.rest;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.infoshare.foundation.platform.Json;
import org.infoshare.web.Utf8InputStream;

/**
 * Reads and writes the records of this wire as JSON, by the platform's own strict rules. The JSON-B
 * of the server would read more leniently and report less.
 */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class JsonBodies implements MessageBodyReader<Record>, MessageBodyWriter<Record> {

  private static final ObjectReader READER =
      Json.mapper().reader().without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  /**
   * Reads a complete body.
   *
   * @throws org.infoshare.foundation.platform.Refusal {@code malformed} if it is not JSON or does
   *     not fit the type; in the second case with a pointer
   */
  public static <T extends Record> T read(Class<T> type, InputStream body) {
    return type.cast(read(Json.mapper().constructType(type), body));
  }

  /**
   * Reads a body that came in another form, by the same rules.
   *
   * @throws org.infoshare.foundation.platform.Refusal {@code malformed} with a pointer if it does
   *     not fit the type
   */
  public static <T extends Record> T read(Class<T> type, ObjectNode body) {
    try {
      return READER.forType(type).readValue(body);
    } catch (IOException misfit) {
      throw JsonFaults.refusalFor(misfit);
    }
  }

  private static Record read(JavaType type, InputStream body) {
    try (var bytes = new Utf8InputStream(body);
        var parser = new BoundedParser(READER.createParser(bytes))) {
      bytes.requireUtf8();
      if (parser.nextToken() == null) {
        throw JsonFaults.missingBody();
      }
      if (parser.currentToken() == JsonToken.VALUE_NULL) {
        throw JsonFaults.notAnObject();
      }
      Record value = READER.forType(type).readValue(parser);
      if (parser.nextToken() != null) {
        throw JsonFaults.trailingContent(parser.currentTokenLocation());
      }
      return value;
    } catch (IOException broken) {
      throw JsonFaults.refusalFor(broken);
    }
  }

  @Override
  public boolean isReadable(
      Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
    return type.isRecord();
  }

  @Override
  public Record readFrom(
      Class<Record> type,
      Type genericType,
      Annotation[] annotations,
      MediaType mediaType,
      MultivaluedMap<String, String> headers,
      InputStream body) {
    return read(Json.mapper().constructType(genericType), body);
  }

  @Override
  public boolean isWriteable(
      Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
    return type.isRecord();
  }

  @Override
  public void writeTo(
      Record answer,
      Class<?> type,
      Type genericType,
      Annotation[] annotations,
      MediaType mediaType,
      MultivaluedMap<String, Object> headers,
      OutputStream body)
      throws IOException {
    body.write(Json.mapper().writeValueAsBytes(answer));
  }
}

package org.infoshare.web.soap;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.StringReader;
import java.io.StringWriter;
import java.lang.reflect.Type;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.infoshare.foundation.platform.Json;
import org.infoshare.web.soap.Operations.Operation;

/** Whatever a body or an answer says, it says the same on both wires. */
class MessageProperties {

  private static final Operations OPERATIONS = new Operations(Resources.all());

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  @Property(tries = 40)
  void a_body_arrives_as_it_would_as_JSON(@ForAll long seed) throws Exception {
    var samples = new Samples(new Random(seed));
    for (var operation : all().toList()) {
      for (var type : operation.method().getParameterTypes()) {
        if (type.isRecord()) {
          var said = plain(Json.mapper().valueToTree(samples.record(type)));
          var read = passed(operation.request(), said);

          assertThat(read).as(operation.request().name()).isEqualTo(said);
          Json.mapper().readerFor(type).readValue(read);
        }
      }
    }
  }

  @Property(tries = 40)
  void an_answer_is_told_as_it_would_be_as_JSON(@ForAll long seed) throws Exception {
    var samples = new Samples(new Random(seed));
    for (var operation : all().toList()) {
      Type type = operation.method().getGenericReturnType();
      if (operation.method().getReturnType().isRecord()) {
        var said = plain(Json.mapper().valueToTree(samples.record(type)));

        assertThat(passed(operation.answer(), said)).as(operation.answer().name()).isEqualTo(said);
      }
    }
  }

  private static Stream<Operation> all() {
    return Contracts.NAMES.stream().flatMap(name -> OPERATIONS.of(name).values().stream());
  }

  /** What is read again of what was written. */
  private static ObjectNode passed(Element element, JsonNode said) throws XMLStreamException {
    var written = new StringWriter();
    var writer = XmlBounds.writers().createXMLStreamWriter(written);
    new MessageWriter(writer, null).message(element, said);
    writer.close();
    var reader =
        XmlBounds.readers("catalogue").createXMLStreamReader(new StringReader(written.toString()));
    reader.nextTag();
    return new MessageReader(reader, reference -> null).message(element.type());
  }

  /** Without empty lists, which XML cannot tell from absent ones; values of items are texts. */
  private static JsonNode plain(JsonNode said) {
    if (said instanceof ArrayNode array) {
      var plain = NODES.arrayNode();
      array.forEach(each -> plain.add(plain(each)));
      return plain;
    }
    if (said instanceof ObjectNode object) {
      var plain = NODES.objectNode();
      for (Map.Entry<String, JsonNode> each : object.properties()) {
        if (each.getValue().isArray() && each.getValue().isEmpty()) {
          continue;
        }
        boolean isItem = each.getKey().startsWith("item") && each.getValue().isBigDecimal();
        plain.set(
            each.getKey(),
            isItem ? NODES.textNode(each.getValue().asText()) : plain(each.getValue()));
      }
      return plain;
    }
    return said;
  }
}

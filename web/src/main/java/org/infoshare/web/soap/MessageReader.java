package org.infoshare.web.soap;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ContainerNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.infoshare.foundation.platform.FieldFault;
import org.infoshare.foundation.platform.Json;
import org.infoshare.foundation.platform.PlatformReason;
import org.infoshare.foundation.platform.Reason;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.foundation.platform.Text;

/**
 * Reads a message as its contract describes it, into the JSON with the same content on the other
 * wire. This class checks the structure. It only converts a value into its form in JSON; a value
 * that cannot be converted is passed on as a text, and the reader of the JSON refuses it.
 */
final class MessageReader {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private static final String XSI = XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI;
  private static final QName LANGUAGE = new QName(XMLConstants.XML_NS_URI, "lang");
  private static final QName ITEM = new QName(Contracts.COMMON, "item");
  private static final QName NAME = new QName("name");
  private static final QName NUMBER = new QName("number");
  private static final Set<QName> ITEM_TYPE = Set.of(new QName(Contracts.COMMON, "RecordItem"));
  private static final QName INCLUDE =
      new QName("http://www.w3.org/2004/08/xop/include", "Include");

  /** The attribute by which an element refers to another one instead of having content. */
  private static final Set<String> REFERENCES = Set.of("href", "ref", "id");

  private static final Pattern SPACES = Pattern.compile("[ \\t\\r\\n]+");
  private static final Pattern INTEGER = Pattern.compile("[+-]?[0-9]{1,19}");
  private static final Pattern DECIMAL = Pattern.compile("[+-]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)");
  private static final Pattern ZONED_DATE =
      Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})(?:Z|[+-][0-9]{2}:[0-9]{2})");

  private static final int MAX_QUOTED = 100;

  /** The greatest length of a number in JSON. */
  private static final int MAX_DIGITS = 100;

  private static final Text ELEMENTS = new Text("子元素", "elements");
  private static final Text TEXT = new Text("不含子元素的文本", "a text without elements");
  private static final Text EMPTY = new Text("空元素(xsi:nil)", "an empty element, as xsi:nil says");
  private static final Text NO_NIL =
      new Text("列表中的元素不得为 xsi:nil", "a member of a list, which cannot be xsi:nil");
  private static final Text IN_PLACE =
      new Text(
          "不支持多引用编码(href、id),请将每个对象写在其所在位置。",
          "multi-reference encoding (href, id) is not supported; write each object in place.");

  private final XMLStreamReader xml;
  private final Function<String, byte[]> parts;
  private final List<Object> path = new ArrayList<>();

  /**
   * @param xml at the element that is read
   * @param parts finds an attachment of the message by its Content-ID; returns null if there is
   *     none
   */
  MessageReader(XMLStreamReader xml, Function<String, byte[]> parts) {
    this.xml = xml;
    this.parts = parts;
  }

  /**
   * The message.
   *
   * @throws Refusal {@code malformed} if it does not match its contract
   */
  ObjectNode message(Element.Type type) throws XMLStreamException {
    boolean nil = isNil(type.names(), LANGUAGE);
    return nil ? empty(NODES.objectNode()) : structure((Element.Structure) type);
  }

  private ObjectNode structure(Element.Structure type) throws XMLStreamException {
    var object = NODES.objectNode();
    int last = -1;
    // The position of a list that is nil as a whole: some clients send an empty list so.
    int nilList = -1;
    while (nextIsStart()) {
      last = place(type, last, object);
      var element = type.elements().get(last);
      path.add(element.name());
      if (element.repeated()) {
        var array = (ArrayNode) object.get(element.name());
        requireBounded(array);
        path.add(array == null ? 0 : array.size());
        var one = content(element.type());
        if (nilList == last || (one == null && array != null)) {
          throw misfit(PlatformReason.BAD_FORMAT, NO_NIL);
        }
        if (one == null) {
          nilList = last;
        } else {
          (array == null ? object.putArray(element.name()) : array).add(one);
        }
        path.remove(path.size() - 1);
      } else {
        var content = content(element.type());
        if (content != null) {
          object.set(element.name(), content);
        }
      }
      path.remove(path.size() - 1);
    }
    return object;
  }

  /**
   * The position of the present element.
   *
   * @param last the position of the previous element; -1 if it is the first
   */
  private int place(Element.Structure type, int last, ObjectNode before) {
    String name = xml.getLocalName();
    int place = type.place(name);
    if (place < 0) {
      path.add(quoted(name));
      throw misfit(PlatformReason.UNKNOWN_NAME, type.known());
    }
    var element = type.elements().get(place);
    if (!element.namespace().equals(xml.getNamespaceURI())) {
      path.add(name);
      throw misfit(
          PlatformReason.BAD_FORMAT,
          new Text(
              "命名空间 " + element.namespace() + " 中的元素",
              "an element of the namespace " + element.namespace()));
    }
    if (place > last || (place == last && element.repeated())) {
      return place;
    }
    path.add(name);
    if (!element.repeated() && (place == last || before.has(name))) {
      throw misfit(PlatformReason.REPEATED);
    }
    String later = type.elements().get(last).name();
    throw misfit(
        PlatformReason.BAD_FORMAT,
        new Text(
            "元素 " + name + " 在元素 " + later + " 之前",
            "element " + name + " before element " + later));
  }

  /** The content of the present element; null if it is nil. */
  private JsonNode content(Element.Type type) throws XMLStreamException {
    if (type instanceof Element.Items) {
      return isNil(type.names(), NUMBER) ? empty(null) : items();
    }
    if (isNil(type.names(), null)) {
      return empty(null);
    }
    return type instanceof Element.Value value
        ? value(value.kind())
        : structure((Element.Structure) type);
  }

  private JsonNode value(Element.Kind kind) throws XMLStreamException {
    if (kind == Element.Kind.FILE) {
      return file();
    }
    String text = text();
    if (kind == Element.Kind.TEXT) {
      return NODES.textNode(text);
    }
    String plain = collapsed(text);
    return switch (kind) {
      case INTEGER -> integer(plain);
      case DECIMAL -> decimal(plain);
      case BOOLEAN -> truth(plain);
      case DATE -> NODES.textNode(ZONED_DATE.matcher(plain).replaceFirst("$1"));
      default -> NODES.textNode(plain);
    };
  }

  /** The text with white space collapsed as XML does it in a token; all other characters stay. */
  private static String collapsed(String text) {
    if (text.chars().noneMatch(character -> character <= ' ')) {
      return text;
    }
    String single = SPACES.matcher(text).replaceAll(" ");
    int from = single.startsWith(" ") ? 1 : 0;
    int to = single.endsWith(" ") ? single.length() - 1 : single.length();
    return single.substring(from, Math.max(from, to));
  }

  private static JsonNode integer(String text) {
    if (!INTEGER.matcher(text).matches()) {
      return NODES.textNode(text);
    }
    try {
      long number = Long.parseLong(text);
      return (int) number == number ? NODES.numberNode((int) number) : NODES.numberNode(number);
    } catch (NumberFormatException tooLarge) {
      return NODES.textNode(text);
    }
  }

  private static JsonNode decimal(String text) {
    return text.length() <= MAX_DIGITS && DECIMAL.matcher(text).matches()
        ? NODES.numberNode(new BigDecimal(text))
        : NODES.textNode(text);
  }

  private static JsonNode truth(String text) {
    return switch (text) {
      case "true", "1" -> NODES.booleanNode(true);
      case "false", "0" -> NODES.booleanNode(false);
      default -> NODES.textNode(text);
    };
  }

  private ObjectNode items() throws XMLStreamException {
    var values = NODES.objectNode();
    while (nextIsStart()) {
      requireBounded(values);
      if (!ITEM.equals(xml.getName())) {
        path.add(quoted(xml.getLocalName()));
        throw misfit(PlatformReason.UNKNOWN_NAME, ITEM.getLocalPart());
      }
      boolean nil = isNil(ITEM_TYPE, NAME);
      String given = xml.getAttributeValue(null, NAME.getLocalPart());
      String name = given == null ? null : collapsed(given);
      if (name == null || !Text.isXmlSafe(name)) {
        throw misfit(
            PlatformReason.BAD_FORMAT, new Text("带属性 name 的元素", "items with the attribute name"));
      }
      path.add(name);
      if (nil) {
        empty(null);
      } else if (values.putIfAbsent(name, NODES.textNode(text())) != null) {
        throw misfit(PlatformReason.REPEATED);
      }
      path.remove(path.size() - 1);
    }
    return values;
  }

  private String text() throws XMLStreamException {
    String text = "";
    StringBuilder pieces = null;
    for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
      if (isText(event)) {
        if (text.isEmpty()) {
          text = xml.getText();
        } else {
          pieces = pieces == null ? new StringBuilder(text) : pieces;
          pieces.append(xml.getText());
        }
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        throw misfit(PlatformReason.BAD_FORMAT, TEXT);
      }
    }
    String whole = pieces == null ? text : pieces.toString();
    if ("1.1".equals(xml.getVersion()) && !Text.isXmlSafe(whole)) {
      throw misfit(PlatformReason.BAD_FORMAT, "XML 1.0 Char");
    }
    return whole;
  }

  private JsonNode file() throws XMLStreamException {
    var pieces = new StringBuilder();
    byte[] beside = null;
    for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
      if (isText(event)) {
        pieces.append(xml.getText());
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        if (beside != null || !INCLUDE.equals(xml.getName())) {
          throw misfit(PlatformReason.BAD_FORMAT, TEXT);
        }
        beside = part(xml.getAttributeValue(null, "href"));
        empty(null);
      }
    }
    if (beside != null && !pieces.toString().isBlank()) {
      throw misfit(PlatformReason.BAD_FORMAT, TEXT);
    }
    return NODES.binaryNode(beside == null ? ofBase64(pieces) : beside);
  }

  private byte[] part(String reference) {
    byte[] part = reference == null ? null : parts.apply(reference);
    if (part == null) {
      throw misfit(
          PlatformReason.BAD_FORMAT,
          new Text("引用报文附件的 cid:", "a reference cid: to a part of the package"));
    }
    return part;
  }

  private byte[] ofBase64(CharSequence text) {
    byte[] characters = text.toString().getBytes(ISO_8859_1);
    int count = 0;
    for (byte character : characters) {
      if ((character & 0xff) > ' ') {
        characters[count++] = character;
      }
    }
    try {
      return Base64.getDecoder().decode(Arrays.copyOf(characters, count));
    } catch (IllegalArgumentException otherwise) {
      throw misfit(PlatformReason.BAD_FORMAT, "base64");
    }
  }

  /**
   * Whether the present element is nil.
   *
   * @param types the names that its type may have
   * @param known the attribute that it may have; null for none
   */
  private boolean isNil(Set<QName> types, QName known) {
    boolean nil = false;
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      var attribute = xml.getAttributeName(i);
      if (XSI.equals(attribute.getNamespaceURI())) {
        String value = xml.getAttributeValue(i).strip();
        switch (attribute.getLocalPart()) {
          case "nil" -> nil = value.equals("true") || value.equals("1");
          case "type" -> requireType(value, types);
          default -> {
            // The location of a schema does not matter.
          }
        }
      } else if (REFERENCES.contains(attribute.getLocalPart())) {
        throw new Refusal(PlatformReason.MALFORMED, IN_PLACE);
      } else if (!attribute.equals(known)) {
        String name = quoted(attribute.getLocalPart());
        throw misfit(
            PlatformReason.BAD_FORMAT,
            new Text("没有属性 " + name + " 的元素", "an element without the attribute " + name));
      }
    }
    return nil;
  }

  private void requireType(String type, Set<QName> types) {
    int colon = type.indexOf(':');
    String namespace = xml.getNamespaceURI(colon < 0 ? "" : type.substring(0, colon));
    if (!types.contains(new QName(namespace, type.substring(colon + 1)))) {
      var known = types.stream().map(QName::getLocalPart).findFirst();
      throw misfit(
          PlatformReason.BAD_FORMAT,
          known
              .map(name -> new Text("类型 " + name, "the type " + name))
              .orElse(new Text("没有 xsi:type 的元素", "an element without xsi:type")));
    }
  }

  /** Leaves an element that must be empty. */
  private <T> T empty(T instead) throws XMLStreamException {
    for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
      if (event == XMLStreamConstants.START_ELEMENT || (isText(event) && !xml.isWhiteSpace())) {
        throw misfit(PlatformReason.BAD_FORMAT, EMPTY);
      }
    }
    return instead;
  }

  /** Goes to the next element, or to the end of this one. */
  private boolean nextIsStart() throws XMLStreamException {
    int event = nextTag(xml);
    if (isText(event)) {
      throw misfit(PlatformReason.BAD_FORMAT, ELEMENTS);
    }
    return event == XMLStreamConstants.START_ELEMENT;
  }

  /** Skips comments and white space. */
  static int nextTag(XMLStreamReader xml) throws XMLStreamException {
    int event = xml.next();
    while (event == XMLStreamConstants.COMMENT
        || event == XMLStreamConstants.PROCESSING_INSTRUCTION
        || (isText(event) && xml.isWhiteSpace())) {
      event = xml.next();
    }
    return event;
  }

  private static boolean isText(int event) {
    return event == XMLStreamConstants.CHARACTERS
        || event == XMLStreamConstants.CDATA
        || event == XMLStreamConstants.SPACE;
  }

  /** A name from the caller, cut for the refusal to the length that our own names have at most. */
  static String quoted(String name) {
    return name.length() <= MAX_QUOTED ? name : name.substring(0, MAX_QUOTED) + "…";
  }

  /** Refuses one member more than a list, or a record, can have. */
  private void requireBounded(ContainerNode<?> members) {
    if (members != null && members.size() >= Json.MAX_MEMBERS) {
      throw misfit(PlatformReason.OUT_OF_RANGE, 0, Json.MAX_MEMBERS);
    }
  }

  private Refusal misfit(Reason reason, Object... arguments) {
    var pointer = new StringBuilder();
    for (Object step : path) {
      pointer.append('/').append(step.toString().replace("~", "~0").replace("/", "~1"));
    }
    return Refusal.malformed(List.of(FieldFault.of(pointer.toString(), reason, arguments)));
  }
}

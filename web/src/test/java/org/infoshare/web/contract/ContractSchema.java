package org.infoshare.web.contract;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.function.Predicate;
import org.infoshare.web.contract.RestContract.Written;

/** The schema of one contract of the SOAP wire, written from the REST contract. */
final class ContractSchema {

  private static final Bilingual STATE_READ =
      new Bilingual(
          "The lockVersion that was read; where it is another by now, the call is refused.",
          "读取时的 lockVersion;其后有更改的,拒绝本次调用。");

  private final RestContract rest;
  private final String contract;
  private final Predicate<String> common;

  /**
   * @param common whether a type is of the common schema
   */
  ContractSchema(RestContract rest, String contract, Predicate<String> common) {
    this.rest = rest;
    this.contract = contract;
    this.common = common;
  }

  String whole(List<Written> operations, List<String> types) {
    return """
        <?xml version="1.0" encoding="UTF-8"?>
        <!-- %1$s -->
        <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"
                   xmlns:tns="urn:infoshare:%2$s:v1"
                   xmlns:common="urn:infoshare:common:v1"
                   targetNamespace="urn:infoshare:%2$s:v1"
                   elementFormDefault="qualified">

          <xs:import namespace="urn:infoshare:common:v1" schemaLocation="common.xsd"/>
        %3$s%4$s</xs:schema>
        """
        .formatted(
            SoapContracts.NOTICE,
            contract,
            operations.stream().map(one -> "\n" + messages(one).indent(2)).collect(joining()),
            types(types));
  }

  private String types(List<String> names) {
    return names.stream().map(name -> "\n" + type(name).indent(2)).collect(joining());
  }

  private String messages(Written operation) {
    String lockVersion =
        operation.takesIfMatch()
            ? element("name=\"lockVersion\" type=\"xs:int\" minOccurs=\"0\"", said(STATE_READ))
            : "";
    String request =
        operation.parametersIn("path").map(this::parameter).collect(joining())
            + operation.parametersIn("query").map(this::parameter).collect(joining())
            + lockVersion
            + properties(rest.resolve(operation.body()))
            + file(operation.node().path("requestBody"));
    return """
        <xs:element name="%s">
          <xs:complexType>
        %s    <xs:attributeGroup ref="common:Language"/>
          </xs:complexType>
        </xs:element>
        """
            .formatted(operation.id(), sequence(request).indent(4))
        + answer(operation);
  }

  private String answer(Written operation) {
    String name = "name=\"" + operation.id() + "Response\"";
    var answer = RestContract.answer(operation);
    if (answer.has("$ref")) {
      return element(name + " type=\"" + type(answer) + "\"", "");
    }
    String content = sequence(file(operation.success()));
    return element(name, "<xs:complexType>\n" + content.indent(2) + "</xs:complexType>\n");
  }

  private String parameter(JsonNode parameter) {
    var schema = parameter.path("schema");
    return property(
        parameter.path("name").asText(),
        schema,
        parameter.path("required").asBoolean(),
        Bilingual.of(parameter.path("description").asText()));
  }

  /** What is a whole body on REST is one element here. */
  private static String file(JsonNode written) {
    var content = written.path("content");
    if (content.isMissingNode() || content.has("application/json")) {
      return "";
    }
    var schema = content.iterator().next().path("schema");
    String type = content.has("text/csv") ? "xs:string" : "xs:base64Binary";
    return element(
        "name=\"%s\" type=\"%s\"".formatted(schema.path("title").asText("content"), type), "");
  }

  private String properties(JsonNode schema) {
    var required = RestContract.texts(schema.path("required"));
    return schema.path("properties").properties().stream()
        .map(
            property ->
                property(
                    property.getKey(),
                    property.getValue(),
                    required.contains(property.getKey()),
                    Bilingual.of(property.getValue().path("description").asText())))
        .collect(joining());
  }

  private String property(String name, JsonNode schema, boolean required, Bilingual description) {
    boolean several = schema.path("type").asText().equals("array");
    var value = several ? schema.path("items") : schema;
    boolean absent = !required || (several && schema.path("minItems").asInt() == 0);
    String bounds = bounds(value);
    return element(
        "name=\""
            + name
            + "\""
            + (bounds.isEmpty() ? " type=\"" + type(value) + "\"" : "")
            + (absent ? " minOccurs=\"0\"" : "")
            + (several ? " maxOccurs=\"" + schema.path("maxItems").asText("unbounded") + "\"" : ""),
        said(description) + bounds);
  }

  private String type(JsonNode schema) {
    String format = schema.path("format").asText();
    if (schema.has("$ref")) {
      return named(RestContract.nameOf(schema));
    }
    return switch (schema.path("type").asText()) {
      case "boolean" -> "xs:boolean";
      case "integer" -> format.equals("int64") ? "xs:long" : "xs:int";
      case "number" -> "xs:decimal";
      case "string" ->
          switch (format) {
            case "uuid" -> named("Uuid");
            case "date-time" -> named("Time");
            case "date" -> "xs:date";
            case "byte" -> "xs:base64Binary";
            default -> "xs:string";
          };
      default -> named("Record");
    };
  }

  private String named(String type) {
    return (common.test(type) ? "common:" : "tns:") + type;
  }

  private static String bounds(JsonNode schema) {
    var facets = new StringBuilder();
    for (String bound : List.of("minLength", "maxLength", "pattern")) {
      if (schema.has(bound)) {
        // A pattern of XML is of the whole text.
        String value = schema.path(bound).asText().replaceAll("^\\^|\\$$", "");
        facets.append("<xs:%s value=\"%s\"/>\n".formatted(bound, Bilingual.escaped(value)));
      }
    }
    return facets.isEmpty() ? "" : simple("<xs:simpleType>", "", facets.toString());
  }

  /** The declaration of a type. */
  private String type(String name) {
    var schema = rest.schema(name);
    String description = said(Bilingual.of(schema.path("description").asText()));
    if (schema.has("enum")) {
      String words =
          RestContract.texts(schema.path("enum")).stream()
              .map("<xs:enumeration value=\"%s\"/>\n"::formatted)
              .collect(joining());
      return simple("<xs:simpleType name=\"" + name + "\">", description, words);
    }
    return "<xs:complexType name=\"%s\">\n%s</xs:complexType>\n"
        .formatted(name, (description + sequence(properties(schema))).indent(2));
  }

  private static String simple(String start, String description, String facets) {
    return start
        + "\n"
        + description.indent(2)
        + "  <xs:restriction base=\"xs:string\">\n"
        + facets.indent(4)
        + "  </xs:restriction>\n</xs:simpleType>\n";
  }

  private static String sequence(String elements) {
    return elements.isEmpty()
        ? "<xs:sequence/>\n"
        : "<xs:sequence>\n" + elements.indent(2) + "</xs:sequence>\n";
  }

  private static String element(String attributes, String content) {
    return content.isEmpty()
        ? "<xs:element " + attributes + "/>\n"
        : "<xs:element " + attributes + ">\n" + content.indent(2) + "</xs:element>\n";
  }

  private static String said(Bilingual said) {
    String languages = said("en", said.english()) + said("zh", said.chinese());
    return languages.isEmpty()
        ? ""
        : "<xs:annotation>\n" + languages.indent(2) + "</xs:annotation>\n";
  }

  private static String said(String language, String text) {
    return text.isEmpty()
        ? ""
        : "<xs:documentation xml:lang=\"%s\">%s</xs:documentation>\n"
            .formatted(language, Bilingual.escaped(text));
  }
}

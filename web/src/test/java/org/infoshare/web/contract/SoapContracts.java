package org.infoshare.web.contract;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.infoshare.web.contract.RestContract.Written;

/**
 * The contracts of the SOAP wire as they follow from the contract of the REST wire: for each tag a
 * schema, and a description in each version of SOAP.
 *
 * <p>A schema of the REST contract is a type of each contract whose messages it is in: a second
 * contract that comes to use it later changes nothing for the clients of the first. The common
 * schema, written by hand, has what has a form of its own on SOAP. What is only the body of a
 * request is no type: its properties are the elements of the request.
 */
final class SoapContracts {

  static final String NOTICE =
      "Written from openapi.yaml, do not edit: mvn test -pl wsdl,schema,ejb,web -Dupdate.docs=true";

  private final RestContract rest = RestContract.read();
  private final String common = common();
  private final Map<String, List<Written>> operations =
      rest.written().stream()
          .filter(Written::isOnSoap)
          .collect(groupingBy(Written::service, LinkedHashMap::new, toList()));
  private final Map<String, Set<String>> users = new HashMap<>();

  private SoapContracts() {
    operations.forEach((service, several) -> several.forEach(one -> use(one, service)));
  }

  /** The text of each file by its name. */
  static Map<String, String> files() {
    return new SoapContracts().written();
  }

  private Map<String, String> written() {
    var files = new TreeMap<String, String>();
    operations.forEach(
        (service, several) -> {
          var schema = new ContractSchema(rest, service, this::isCommon);
          files.put(service + ".xsd", schema.whole(several, typesOf(service)));
          var description = new ContractDescription(rest, service, several);
          files.put(service + ".wsdl", description.inSoap11());
          files.put(service + ".soap12.wsdl", description.inSoap12());
        });
    return files;
  }

  private List<String> typesOf(String contract) {
    return rest.schemaNames().stream()
        .filter(name -> users.getOrDefault(name, Set.of()).contains(contract) && !isCommon(name))
        .toList();
  }

  private boolean isCommon(String type) {
    return common.contains("Type name=\"" + type + "\"");
  }

  private void use(Written operation, String service) {
    operation.parameters().forEach(parameter -> use(parameter.path("schema"), service));
    use(rest.resolve(operation.body()), service);
    use(RestContract.answer(operation), service);
  }

  private void use(JsonNode schema, String service) {
    for (String reference : schema.findValuesAsText("$ref")) {
      String type = RestContract.nameOf(reference);
      if (users.computeIfAbsent(type, unseen -> new HashSet<>()).add(service)) {
        use(rest.schema(type), service);
      }
    }
  }

  private static String common() {
    try (var text = SoapContracts.class.getResourceAsStream("/wsdl/common.xsd")) {
      return new String(text.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}

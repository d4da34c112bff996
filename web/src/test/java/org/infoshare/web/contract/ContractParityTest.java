package org.infoshare.web.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.infoshare.web.contract.RestContract.Written;
import org.infoshare.web.contract.Shape.ListOf;
import org.infoshare.web.contract.Shape.Operation;
import org.infoshare.web.contract.Shape.Structure;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/**
 * Both wires promise the same: operations, fields and their order, what is always there, how long
 * and of what form a text may be, and words. Both contracts are read here without what writes the
 * one from the other.
 *
 * <p>Names are equal letter by letter: an operation is the request element, a member of a JSON
 * object is an element, a list is a repeated element, a hosted record is a list of named items.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ContractParityTest {

  private final RestContract restContract = RestContract.read();
  private final Map<String, Operation> rest = restContract.operations();
  private final SoapContract contract = SoapContract.read();
  private final Map<String, Operation> soap = contract.operations();

  @Test
  void every_operation_that_is_not_of_REST_alone_is_one_of_SOAP_in_the_service_of_its_tag() {
    assertThat(services(rest)).hasSizeGreaterThan(150).isEqualTo(services(soap));
  }

  @Test
  void the_same_operations_take_the_key_of_a_command_in_a_header() {
    var keyed =
        restContract.written().stream()
            .filter(Written::isOnSoap)
            .filter(Written::isKeyed)
            .map(Written::id)
            .collect(Collectors.toSet());
    for (var version : SoapContract.Version.values()) {
      assertThat(contract.keyed(version)).isNotEmpty().isEqualTo(keyed);
    }
  }

  @Test
  void parameters_and_body_on_REST_are_the_request_on_SOAP() {
    var partings = new ArrayList<String>();
    rest.forEach(
        (name, onRest) -> compare(name, onRest.request(), soap.get(name).request(), partings));
    assertThat(partings).isEmpty();
  }

  @Test
  void an_answer_is_the_same_on_both_wires() {
    var partings = new ArrayList<String>();
    rest.forEach(
        (name, onRest) ->
            compare(name + "Response", onRest.answer(), soap.get(name).answer(), partings));
    assertThat(partings).isEmpty();
  }

  @Test
  void a_refusal_names_the_same_things() {
    var schemas = restContract.schemas();
    var problem = (Structure) schemas.get("Problem");
    var fault = contract.common("Refusal");
    assertThat(problem.fields()).containsKeys("reason", "detail", "errors");
    assertThat(fault.fields().keySet()).containsExactly("reason", "message", "errors");
    var onRest = (Structure) schemas.get("FieldError");
    assertThat(onRest.fields().keySet()).containsExactly("pointer", "code", "detail");
    assertThat(contract.common("FieldError").fields().keySet())
        .containsExactly("pointer", "code", "message");
  }

  private static Map<String, String> services(Map<String, Operation> operations) {
    var services = new TreeMap<String, String>();
    operations.forEach((name, operation) -> services.put(name, operation.service()));
    return services;
  }

  private static void compare(String at, Shape rest, Shape soap, List<String> partings) {
    if (rest instanceof Structure onRest && soap instanceof Structure onSoap) {
      compareFields(at, onRest, onSoap, partings);
    } else if (rest instanceof ListOf onRest && soap instanceof ListOf onSoap) {
      compare(at + "[]", onRest.item(), onSoap.item(), partings);
      tell(at + " at most", onRest.maxItems(), onSoap.maxItems(), partings);
    } else {
      tell(at, rest, soap, partings);
    }
  }

  private static void compareFields(
      String at, Structure onRest, Structure onSoap, List<String> partings) {
    var names = List.copyOf(onRest.fields().keySet());
    tell(at, names, List.copyOf(onSoap.fields().keySet()), partings);
    for (String name : names) {
      var field = onRest.fields().get(name);
      var twin = onSoap.fields().get(name);
      if (twin != null) {
        tell(at + "." + name + " always there", field.required(), twin.required(), partings);
        compare(at + "." + name, field.shape(), twin.shape(), partings);
      }
    }
  }

  private static void tell(String at, Object rest, Object soap, List<String> partings) {
    if (!Objects.equals(rest, soap)) {
      partings.add(at + ": " + rest + " / " + soap);
    }
  }
}

package org.infoshare.web.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.infoshare.web.contract.Shape.Choice;
import org.infoshare.web.contract.Shape.Field;
import org.infoshare.web.contract.Shape.ListOf;
import org.infoshare.web.contract.Shape.Operation;
import org.infoshare.web.contract.Shape.Structure;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/**
 * Both wires promise the same: operations, fields, what is always there, and words.
 *
 * <p>Names are equal letter by letter: an operation is the request element, a member of a JSON
 * object is an element, a list is a repeated element, a hosted record is a list of named items.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ContractParityTest {

  private final Map<String, Operation> rest = RestContract.read().operations();
  private final SoapContract contract = SoapContract.read();
  private final Map<String, Operation> soap = contract.operations();

  @Test
  void every_operation_of_one_wire_is_one_of_the_other_in_the_service_of_that_name() {
    assertThat(services(rest)).isNotEmpty().isEqualTo(services(soap));
  }

  @Test
  void the_same_operations_take_the_key_of_a_command_in_a_header() {
    var keyed = RestContract.read().keyed();
    for (var version : SoapContract.Version.values()) {
      assertThat(contract.keyed(version)).isNotEmpty().isEqualTo(keyed);
    }
  }

  @Test
  void parameters_and_body_on_REST_are_the_fields_of_the_request_on_SOAP() {
    var partings = new ArrayList<String>();
    forEachShared(
        (name, onRest, onSoap) -> compare(name, onRest.request(), onSoap.request(), partings));
    assertThat(partings).isEmpty();
  }

  @Test
  void the_fields_and_words_of_answers_are_the_same() {
    var partings = new ArrayList<String>();
    forEachShared(
        (name, onRest, onSoap) ->
            compare(name + "Response", onRest.answer(), onSoap.answer(), partings));
    assertThat(partings).isEmpty();
  }

  /**
   * A type that requests use too is lenient on SOAP, because there the service tells what is
   * missing and not the schema; and an empty list cannot be told from an absent one.
   */
  @Test
  void what_is_always_there_in_an_answer_is_so_on_both_wires() {
    var lenient = contract.typesOfRequests();
    var partings = new ArrayList<String>();
    forEachShared(
        (name, onRest, onSoap) ->
            compareOptionality(
                name + "Response", onRest.answer(), onSoap.answer(), lenient, partings));
    assertThat(partings).isEmpty();
  }

  /** The reverse need not hold: the service tells what is missing, the same on both wires. */
  @Test
  void what_SOAP_demands_of_a_request_REST_demands_too() {
    var partings = new ArrayList<String>();
    forEachShared(
        (name, onRest, onSoap) ->
            compareDemands(name, onRest.request(), onSoap.request(), partings));
    assertThat(partings).isEmpty();
  }

  /**
   * Of a request the schema demands what stands in the path on REST, and nothing deeper down: it
   * would refuse as malformed what the service refuses as invalid, field by field.
   */
  @Test
  void what_a_request_lacks_is_told_by_the_service_and_not_by_the_schema() {
    var inPath = RestContract.read().inPath();
    var demanded = new ArrayList<String>();
    soap.forEach(
        (name, operation) -> {
          var fields = operation.request().fields();
          fields.forEach(
              (field, its) -> {
                if (its.required() && !inPath.get(name).contains(field)) {
                  demanded.add(name + "." + field);
                }
                collectDemands(name + "." + field, its.shape(), demanded);
              });
        });
    assertThat(inPath.values()).anyMatch(path -> !path.isEmpty());
    assertThat(demanded).isEmpty();
  }

  private static void collectDemands(String at, Shape shape, List<String> demanded) {
    if (shape instanceof ListOf list) {
      collectDemands(at + "[]", list.item(), demanded);
    } else if (shape instanceof Structure structure) {
      structure
          .fields()
          .forEach(
              (name, field) -> {
                if (field.required()) {
                  demanded.add(at + "." + name);
                }
                collectDemands(at + "." + name, field.shape(), demanded);
              });
    }
  }

  @Test
  void a_refusal_names_the_same_things() {
    var schemas = RestContract.read().schemas();
    var problem = (Structure) schemas.get("Problem");
    var fault = contract.common("Refusal");
    assertThat(problem.fields()).containsKeys("reason", "detail", "errors");
    assertThat(fault.fields().keySet()).containsExactly("reason", "message", "errors");
    var onRest = (Structure) schemas.get("FieldError");
    assertThat(onRest.fields().keySet()).containsExactly("pointer", "code", "detail");
    assertThat(contract.common("FieldError").fields().keySet())
        .containsExactly("pointer", "code", "message");
  }

  private void forEachShared(Pair work) {
    rest.keySet().stream()
        .filter(soap::containsKey)
        .forEach(name -> work.accept(name, rest.get(name), soap.get(name)));
  }

  /** What is done with an operation that both contracts have. */
  private interface Pair {
    void accept(String name, Operation onRest, Operation onSoap);
  }

  private static Map<String, String> services(Map<String, Operation> operations) {
    var services = new TreeMap<String, String>();
    operations.forEach((name, operation) -> services.put(name, operation.service()));
    return services;
  }

  private static void compare(String at, Shape rest, Shape soap, List<String> partings) {
    if (rest instanceof Structure onRest && soap instanceof Structure onSoap) {
      if (!onRest.fields().keySet().equals(onSoap.fields().keySet())) {
        partings.add(at + ": " + onRest.fields().keySet() + " / " + onSoap.fields().keySet());
        return;
      }
      onRest
          .fields()
          .forEach(
              (name, field) ->
                  compare(
                      at + "." + name, field.shape(), onSoap.fields().get(name).shape(), partings));
    } else if (rest instanceof ListOf onRest && soap instanceof ListOf onSoap) {
      compare(at + "[]", onRest.item(), onSoap.item(), partings);
    } else if (rest instanceof Choice onRest && soap instanceof Choice onSoap) {
      if (!onRest.words().equals(onSoap.words())) {
        partings.add(at + ": " + onRest.words() + " / " + onSoap.words());
      }
    } else if (!rest.equals(soap)) {
      partings.add(at + ": " + rest + " / " + soap);
    }
  }

  private static void compareOptionality(
      String at, Shape rest, Shape soap, Set<String> lenient, List<String> partings) {
    if (rest instanceof ListOf onRest && soap instanceof ListOf onSoap) {
      compareOptionality(at + "[]", onRest.item(), onSoap.item(), lenient, partings);
    } else if (rest instanceof Structure onRest
        && soap instanceof Structure onSoap
        && !lenient.contains(onSoap.name())) {
      forEachShared(
          onRest,
          onSoap,
          (name, field, twin) -> {
            if (!(field.shape() instanceof ListOf) && field.required() != twin.required()) {
              partings.add(at + "." + name + ": " + demand(field) + " / " + demand(twin));
            }
            compareOptionality(at + "." + name, field.shape(), twin.shape(), lenient, partings);
          });
    }
  }

  private static void compareDemands(String at, Shape rest, Shape soap, List<String> partings) {
    if (rest instanceof ListOf onRest && soap instanceof ListOf onSoap) {
      compareDemands(at + "[]", onRest.item(), onSoap.item(), partings);
    } else if (rest instanceof Structure onRest && soap instanceof Structure onSoap) {
      forEachShared(
          onRest,
          onSoap,
          (name, field, twin) -> {
            if (twin.required() && !field.required()) {
              partings.add(at + "." + name + ": " + demand(field) + " / " + demand(twin));
            }
            compareDemands(at + "." + name, field.shape(), twin.shape(), partings);
          });
    }
  }

  /** A field that only one has is told by the comparison of fields. */
  private static void forEachShared(Structure onRest, Structure onSoap, Twins work) {
    onRest
        .fields()
        .forEach(
            (name, field) -> {
              if (onSoap.fields().containsKey(name)) {
                work.accept(name, field, onSoap.fields().get(name));
              }
            });
  }

  /** What is done with a field that both structures have. */
  private interface Twins {
    void accept(String name, Field onRest, Field onSoap);
  }

  private static String demand(Field field) {
    return field.required() ? "always there" : "optional";
  }
}

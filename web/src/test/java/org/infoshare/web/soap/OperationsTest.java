package org.infoshare.web.soap;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.infoshare.web.soap.Operations.Operation;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every message of a contract is understood by a method of a resource, whole and exactly. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class OperationsTest {

  private static final Operations OPERATIONS = new Operations(Resources.all());
  private static final String RESPONSE = "Response";

  @Test
  void every_contract_is_served() throws Exception {
    try (var files = Files.list(Path.of("..", "wsdl", "src", "main", "resources", "wsdl"))) {
      var names = files.map(file -> file.getFileName().toString()).collect(toSet());

      assertThat(names.stream().filter(name -> name.endsWith(".wsdl")))
          .containsExactlyInAnyOrderElementsOf(
              Contracts.NAMES.stream()
                  .flatMap(
                      contract ->
                          Stream.of(WireVersion.values()).map(version -> version.wsdl(contract)))
                  .toList());
    }
  }

  @ParameterizedTest
  @MethodSource("contracts")
  void every_element_of_a_contract_is_an_operation_or_its_answer(String contract) {
    var operations = OPERATIONS.of(contract).keySet();

    assertThat(operations).isNotEmpty();
    assertThat(Contracts.read().elements(contract).keySet())
        .containsExactlyInAnyOrderElementsOf(
            operations.stream().flatMap(name -> Stream.of(name, name + RESPONSE)).toList());
  }

  static Stream<String> contracts() {
    return Contracts.NAMES.stream();
  }

  @ParameterizedTest
  @MethodSource("contracts")
  void what_a_message_can_say_is_what_the_method_takes(String contract) {
    OPERATIONS
        .of(contract)
        .forEach(
            (name, operation) -> {
              var said =
                  ((Element.Structure) operation.request().type())
                      .elements().stream().map(Element::name).collect(toSet());
              var taken = taken(operation.method());
              if (hasFile(operation)) {
                taken.addAll(said);
              }
              assertThat(taken).as(name).isEqualTo(said);
            });
  }

  private static boolean hasFile(Operation operation) {
    return Arrays.asList(operation.method().getParameterTypes()).contains(byte[].class);
  }

  private static Set<String> taken(Method method) {
    var taken = new HashSet<String>();
    for (var parameter : method.getParameters()) {
      if (parameter.isAnnotationPresent(PathParam.class)) {
        taken.add(parameter.getAnnotation(PathParam.class).value());
      } else if (parameter.isAnnotationPresent(QueryParam.class)) {
        taken.add(parameter.getAnnotation(QueryParam.class).value());
      } else if (parameter.isAnnotationPresent(HeaderParam.class)) {
        if (parameter.getAnnotation(HeaderParam.class).value().equals(HttpHeaders.IF_MATCH)) {
          taken.add("lockVersion");
        }
      } else if (parameter.getType().isRecord()) {
        taken.addAll(Samples.names(parameter.getType()));
      }
    }
    return taken;
  }
}

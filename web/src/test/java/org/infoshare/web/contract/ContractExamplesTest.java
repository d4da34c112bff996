package org.infoshare.web.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.web.contract.RestContract.Written;
import org.infoshare.web.rest.JsonBodies;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who copies an example of the contract into a call has a call that the platform reads. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ContractExamplesTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final RestContract contract = RestContract.read();

  @Test
  void every_JSON_body_has_an_example() {
    assertThat(withBody()).hasSizeGreaterThan(100);
    assertThat(withBody())
        .filteredOn(operation -> operation.exampleOfBody().isMissingNode())
        .extracting(Written::id)
        .isEmpty();
  }

  @Test
  void an_example_is_as_its_schema_says() {
    var faults = new ArrayList<String>();
    for (var operation : contract.written()) {
      collectFaults(operation.id(), operation.body(), operation.exampleOfBody(), faults);
      collectFaults(
          operation.id() + " answer",
          RestContract.answer(operation),
          operation.exampleOfAnswer(),
          faults);
    }
    assertThat(faults).isEmpty();
  }

  private void collectFaults(String of, JsonNode schema, JsonNode example, List<String> faults) {
    if (!example.isMissingNode()) {
      SchemaFaults.of(contract, schema, example).forEach(fault -> faults.add(of + " " + fault));
    }
  }

  @Test
  void an_example_of_a_body_is_read_as_the_record_of_its_method() {
    var unread = new ArrayList<String>();
    for (var operation : withBody()) {
      try {
        JsonBodies.read(bodyOf(methodOf(operation)), bytes(operation.exampleOfBody()));
      } catch (Refusal refusal) {
        unread.add(operation.id() + " " + refusal.getMessage());
      }
    }
    assertThat(unread).isEmpty();
  }

  @Test
  void an_example_of_an_answer_is_read_as_what_its_method_answers() {
    var unread = new ArrayList<String>();
    for (var operation : contract.written()) {
      if (operation.exampleOfAnswer().isMissingNode()) {
        continue;
      }
      try {
        var type = methodOf(operation).getReturnType().asSubclass(Record.class);
        JsonBodies.read(type, bytes(operation.exampleOfAnswer()));
      } catch (Refusal refusal) {
        unread.add(operation.id() + " " + refusal.getMessage());
      }
    }
    assertThat(unread).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "RequestRefusal | {\"ground\": \"OTHER\"} | /reasons missing",
        "RequestRefusal | {\"ground\": \"BLUE\", \"reasons\": \"x\"} | /ground none of the words",
        "RequestRefusal | {\"ground\": \"OTHER\", \"reasons\": 1} | /reasons no text",
        "Consent | {\"colour\": 1} | /colour unknown",
        "Consent | {\"items\": [1]} | /items/0 no text",
        "Consent | {\"items\": \"name\"} | /items no list",
        "Consent | [] | ` no object`",
        "NewExtension | {\"workingDays\": 0, \"reasons\": \"x\"} | /workingDays below minimum",
        "NewExtension | {\"workingDays\": 1.5, \"reasons\": \"x\"} | /workingDays no such number",
        "TokenRequest | {\"minutes\": 721} | /minutes above maximum",
        "PasswordChange | {\"current\": \"x\", \"replacement\": \"short\"} | /replacement below minLength",
        "DepartmentChange | {\"document\": \"x\", \"area\": \"044010\"} | /area not of the pattern",
        "NewFormCheck | {\"procedure\": \"x\", \"form\": \"x\", \"fields\": []} | /fields below minItems",
        "ImpactAcknowledgement | {\"grants\": [\"x\"]} | /grants/0 no UUID",
        "CertificateRenewal | {\"certificateUntil\": \"2027-02-30\"} | /certificateUntil no date",
        "ClockMove | {\"to\": \"2027-01-01T00:00:00\"} | /to no time",
      })
  void what_a_schema_does_not_allow_is_told(String schema, String value, String fault)
      throws JsonProcessingException {
    assertThat(SchemaFaults.of(contract, contract.schema(schema), JSON.readTree(value)))
        .containsExactly(fault);
  }

  private List<Written> withBody() {
    return contract.written().stream()
        .filter(operation -> !operation.body().isMissingNode())
        .toList();
  }

  private static Method methodOf(Written operation) {
    return ResourceMethods.all().stream()
        .filter(method -> method.getName().equals(operation.id()))
        .findFirst()
        .orElseThrow();
  }

  private static Class<? extends Record> bodyOf(Method method) {
    return Arrays.stream(method.getParameterTypes())
        .filter(Class::isRecord)
        .findFirst()
        .orElseThrow()
        .asSubclass(Record.class);
  }

  private static ByteArrayInputStream bytes(JsonNode example) {
    return new ByteArrayInputStream(example.toString().getBytes(UTF_8));
  }
}

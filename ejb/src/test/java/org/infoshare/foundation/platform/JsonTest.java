package org.infoshare.foundation.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class JsonTest {

  private static final TypeReference<Map<String, Object>> ANYTHING = new TypeReference<>() {};

  private record Named(String name) {}

  private record Counted(
      BigDecimal degrees, BigInteger large, Integer count, long number, Instant moment) {}

  @ParameterizedTest
  @ValueSource(strings = {"\\u0000", "\\u001b", "\\ud800", "\\uffff"})
  void a_text_that_xml_or_the_database_cannot_carry_is_not_read(String escape) {
    String json = "{\"name\": \"a" + escape + "b\"}";

    assertThatThrownBy(() -> Json.mapper().readValue(json, Named.class))
        .isInstanceOf(JsonProcessingException.class);
    assertThatThrownBy(() -> Json.mapper().readValue(json, ANYTHING))
        .isInstanceOf(JsonProcessingException.class);
  }

  @Test
  void every_character_of_xml_is_read() throws JsonProcessingException {
    assertThat(Json.mapper().readValue("{\"name\": \"\\t𠮷\\n中\"}", Named.class).name())
        .isEqualTo("\t𠮷\n中");
  }

  @ParameterizedTest
  @ValueSource(strings = {"degrees", "large", "count", "number", "moment"})
  @Timeout(value = 10, threadMode = ThreadMode.SEPARATE_THREAD)
  void a_number_of_absurd_size_is_not_read_whatever_is_wanted(String member) {
    for (String number : List.of("1e101", "-1e-101", "1e1000000000", "1e-1000000000")) {
      assertThatThrownBy(
              () -> Json.mapper().readValue("{\"" + member + "\": " + number + "}", Counted.class))
          .isInstanceOf(JsonProcessingException.class);
      assertThatThrownBy(
              () -> Json.mapper().readValue("{\"" + member + "\": " + number + "}", ANYTHING))
          .isInstanceOf(JsonProcessingException.class);
    }
  }

  @Test
  void a_number_is_read_with_every_digit() throws JsonProcessingException {
    String number = "1." + "0".repeat(80) + "1";
    assertThat(Json.mapper().readValue("{\"n\": " + number + "}", ANYTHING).get("n"))
        .isEqualTo(new BigDecimal(number));
    assertThat(Json.mapper().readValue("{\"n\": 7}", ANYTHING)).containsEntry("n", 7);
    assertThat(Json.mapper().readValue("1.130e2", BigDecimal.class)).isEqualByComparingTo("113");
  }
}

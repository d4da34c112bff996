package org.infoshare.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class JsonTest {

  private static final TypeReference<Map<String, Object>> ANYTHING = new TypeReference<>() {};

  private record Named(String name) {}

  @ParameterizedTest
  @ValueSource(strings = {"\\u0000", "\\u001b", "\\ud800", "\\uffff"})
  void a_text_that_xml_or_the_database_cannot_carry_is_not_read(String escape) {
    String json = "{\"name\": \"a" + escape + "b\"}";

    assertThatThrownBy(() -> Json.get().readValue(json, Named.class))
        .isInstanceOf(JsonProcessingException.class);
    assertThatThrownBy(() -> Json.get().readValue(json, ANYTHING))
        .isInstanceOf(JsonProcessingException.class);
  }

  @Test
  void every_character_of_xml_is_read() throws JsonProcessingException {
    assertThat(Json.get().readValue("{\"name\": \"\\t𠮷\\n中\"}", Named.class).name())
        .isEqualTo("\t𠮷\n中");
  }
}

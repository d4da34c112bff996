package org.infoshare.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EntryDefinitionTest {

  private final Map<String, EntryDefinition> shipped;

  EntryDefinitionTest() throws IOException {
    shipped =
        EntryDefinition.shipped().stream()
            .collect(
                Collectors.toMap(
                    EntryDefinition::code,
                    definition -> definition,
                    (one, other) -> {
                      throw new IllegalStateException(one.code() + " comes twice");
                    },
                    LinkedHashMap::new));
  }

  @Test
  void the_divisions_and_the_16_classes_have_one_entry_each() {
    assertThat(shipped.keySet())
        .containsExactly(
            "103001/1",
            "103002/1",
            "101001/1",
            "101002/1",
            "101003/1",
            "101004/1",
            "101005/1",
            "101006/1",
            "101007/1",
            "101008/1",
            "101009/1",
            "101010/1",
            "101011/1",
            "101012/1",
            "102001/1",
            "102002/1",
            "102003/1",
            "102004/1");
  }

  @Test
  void every_class_says_how_sure_its_department_is() {
    assertThat(tagOf("101001/1")).isEqualTo("INFERRED-N");
    assertThat(tagOf("102001/1")).isEqualTo("INFERRED-A");
    assertThat(tagOf("102002/1")).isEqualTo("INFERRED-A");
    assertThat(shipped.values())
        .filteredOn(one -> one.code().startsWith("10") && !one.code().startsWith("103"))
        .extracting(one -> one.entry().path("evidenceTag").asText())
        .allMatch(tag -> tag.matches("INFERRED-[INRA]"));
  }

  @Test
  void only_the_divisions_are_shared_unconditionally() {
    for (var definition : shipped.values()) {
      boolean division = definition.code().startsWith("103");
      assertThat(definition.entry().path("sharing").asText())
          .isEqualTo(division ? "UNCONDITIONAL" : "CONDITIONAL");
      assertThat(definition.entry().has("scope")).isEqualTo(!division);
      assertThat(definition.entry().has("use")).isEqualTo(!division);
    }
  }

  @Test
  void every_record_fits_its_entry() {
    assertFits("103001/1", Generated.DIVISIONS.counties().rows());
    assertFits("103002/1", Generated.DIVISIONS.towns().rows());
    assertFits("101001/1", Generated.POPULATION.records(1000));
    assertFits("102001/1", Generated.ECONOMY.records(1000));
  }

  private String tagOf(String code) {
    return shipped.get(code).entry().path("evidenceTag").asText();
  }

  private void assertFits(String code, List<Map<String, Object>> records) {
    Map<String, JsonNode> items =
        StreamSupport.stream(shipped.get(code).entry().path("items").spliterator(), false)
            .collect(Collectors.toMap(item -> item.path("name").asText(), item -> item));
    List<String> keys =
        items.keySet().stream().filter(name -> items.get(name).path("key").asBoolean()).toList();

    assertThat(keys).isNotEmpty();
    for (var record : records) {
      assertThat(items).containsKeys(record.keySet().toArray(String[]::new));
      assertThat(record).containsKeys(keys.toArray(String[]::new));
      record.forEach(
          (name, value) ->
              assertThat(value.toString().length())
                  .as(name)
                  .isBetween(1, items.get(name).path("length").asInt()));
    }
  }
}

package org.infoshare.catalogue.workbook;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.infoshare.catalogue.description.CodeListValue;
import org.infoshare.foundation.platform.Text;

/** The code lists in the texts of cells: by national code, Chinese word or wire value. */
final class CodeListTexts {

  private final Map<String, Map<String, String>> byText = new HashMap<>();
  private final Map<String, List<CodeListValue>> lists;

  CodeListTexts(List<CodeListValue> values) {
    lists = values.stream().collect(Collectors.groupingBy(CodeListValue::list));
    // If two values share a text, the first wins, so the wire values go in first.
    values.forEach(value -> put(value, value.value()));
    values.forEach(value -> put(value, value.nationalCode()));
    values.forEach(value -> put(value, value.chinese()));
    values.forEach(value -> put(value, value.english()));
  }

  private void put(CodeListValue value, String text) {
    byText
        .computeIfAbsent(value.list(), list -> new HashMap<>())
        .putIfAbsent(plain(text), value.value());
  }

  /** The wire value of a cell's text: also {@code 1 无条件共享} and {@code 1-无条件共享}. */
  Optional<String> value(String list, String cell) {
    var valuesByText = byText.getOrDefault(list, Map.of());
    var match = valuesByText.get(plain(cell));
    if (match != null) {
      return Optional.of(match);
    }
    String[] parts = cell.strip().split("[\\s.、:\\-]+", 2);
    if (parts.length < 2) {
      return Optional.empty();
    }
    return Optional.ofNullable(valuesByText.get(plain(parts[0])))
        .filter(value -> value.equals(valuesByText.get(plain(parts[1]))));
  }

  /** The text of a value in a cell of that column. */
  String cellText(Column column, JsonNode value) {
    return switch (column.kind()) {
      case TEXT, SPECIAL, INTEGER -> value.asText();
      case DECIMAL -> value.decimalValue().toPlainString();
      case CODE -> chinese(column.list(), value.asText());
      case FLAG -> value.booleanValue() ? "是" : "否";
      case LIST ->
          value.isTextual()
              ? value.asText()
              : StreamSupport.stream(value.spliterator(), false)
                  .map(JsonNode::asText)
                  .collect(Collectors.joining(","));
    };
  }

  /**
   * The Chinese word of a wire value; the value itself if its word would be read as another value.
   */
  String chinese(String list, String value) {
    return lists.getOrDefault(list, List.of()).stream()
        .filter(candidate -> candidate.value().equals(value))
        .map(CodeListValue::chinese)
        .filter(word -> value(list, word).filter(value::equals).isPresent())
        .findFirst()
        .orElse(value);
  }

  /** The allowed texts of a cell of the list, as far as the filter selects them. */
  Text choices(String list, Predicate<CodeListValue> filter) {
    var selected = valuesOf(list).stream().filter(filter).toList();
    return new Text(
        selected.stream().map(CodeListValue::chinese).collect(Collectors.joining("、")),
        selected.stream().map(CodeListValue::english).collect(Collectors.joining(", ")));
  }

  List<CodeListValue> valuesOf(String list) {
    return lists.getOrDefault(list, List.of());
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .replaceAll("[\\s\\p{Z}]+", "")
        .toUpperCase(Locale.ROOT);
  }
}

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
import org.infoshare.catalogue.entry.CodeListValue;
import org.infoshare.foundation.platform.Text;

/** The code lists as they stand in cells: by national code, Chinese word or value of the wires. */
final class CodeListTexts {

  private final Map<String, Map<String, String>> byText = new HashMap<>();
  private final Map<String, List<CodeListValue>> lists;

  CodeListTexts(List<CodeListValue> all) {
    lists = all.stream().collect(Collectors.groupingBy(CodeListValue::list));
    // What two values share would mean the first; the wire's own word goes before the others.
    all.forEach(one -> put(one, one.value()));
    all.forEach(one -> put(one, one.nationalCode()));
    all.forEach(one -> put(one, one.chinese()));
    all.forEach(one -> put(one, one.english()));
  }

  private void put(CodeListValue one, String text) {
    byText
        .computeIfAbsent(one.list(), list -> new HashMap<>())
        .putIfAbsent(plain(text), one.value());
  }

  /** The wire value that a cell means: also {@code 1 无条件共享} and {@code 1-无条件共享}. */
  Optional<String> value(String list, String cell) {
    var known = byText.getOrDefault(list, Map.of());
    var whole = known.get(plain(cell));
    if (whole != null) {
      return Optional.of(whole);
    }
    String[] parts = cell.strip().split("[\\s.、:\\-]+", 2);
    if (parts.length < 2) {
      return Optional.empty();
    }
    return Optional.ofNullable(known.get(plain(parts[0])))
        .filter(value -> value.equals(known.get(plain(parts[1]))));
  }

  /** A value as a cell of that column has it. */
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

  /** The Chinese word of a wire value; the value itself where its word would mean another. */
  String chinese(String list, String value) {
    return lists.getOrDefault(list, List.of()).stream()
        .filter(one -> one.value().equals(value))
        .map(CodeListValue::chinese)
        .filter(word -> value(list, word).filter(value::equals).isPresent())
        .findFirst()
        .orElse(value);
  }

  /** What a cell of the list may say, as far as it is asked for. */
  Text choices(String list, Predicate<CodeListValue> which) {
    var asked = valuesOf(list).stream().filter(which).toList();
    return new Text(
        asked.stream().map(CodeListValue::chinese).collect(Collectors.joining("、")),
        asked.stream().map(CodeListValue::english).collect(Collectors.joining(", ")));
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

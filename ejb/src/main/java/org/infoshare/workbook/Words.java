package org.infoshare.workbook;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.infoshare.catalogue.CodeListValue;

/** The code lists as they stand in cells: by national code, Chinese word or value of the wires. */
final class Words {

  private final Map<String, Map<String, String>> byText = new HashMap<>();
  private final Map<String, List<CodeListValue>> lists;

  Words(List<CodeListValue> all) {
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

  /** The Chinese word of a wire value; the value itself where its word would mean another. */
  String chinese(String list, String value) {
    return lists.getOrDefault(list, List.of()).stream()
        .filter(one -> one.value().equals(value))
        .map(CodeListValue::chinese)
        .filter(word -> value(list, word).filter(value::equals).isPresent())
        .findFirst()
        .orElse(value);
  }

  /** What a cell of the list may say. */
  String choices(String list) {
    return of(list).stream().map(CodeListValue::chinese).collect(Collectors.joining("、"));
  }

  List<CodeListValue> of(String list) {
    return lists.getOrDefault(list, List.of());
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .replaceAll("[\\s\\p{Z}]+", "")
        .toUpperCase(Locale.ROOT);
  }
}

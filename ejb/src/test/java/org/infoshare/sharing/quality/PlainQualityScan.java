package org.infoshare.sharing.quality;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * An assessment that looks at every record for every question, slowly and without a database.
 *
 * @param records by their key {@code code}, in its order
 * @param counties the codes that a county may have
 */
record PlainQualityScan(List<Map<String, Object>> records, Set<String> counties, LocalDate today) {

  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  private static final String CHECKS = "10X98765432";

  Map<String, Long> filled(List<String> items) {
    var filled = new LinkedHashMap<String, Long>();
    for (String item : items) {
      filled.put(item, records.stream().filter(record -> says(record, item)).count());
    }
    return filled;
  }

  List<String> repeated() {
    var seen = new HashSet<Map<String, Object>>();
    return codes(
        record -> {
          var rest = new HashMap<>(record);
          rest.remove("code");
          return !seen.add(rest);
        });
  }

  List<String> broken(QualityRuleKind kind, String item) {
    var seen = new HashSet<Object>();
    return switch (kind) {
      case REQUIRED -> codes(record -> !says(record, item));
      case UNIQUE -> codes(record -> says(record, item) && !seen.add(record.get(item)));
      case REFERENCE -> codes(record -> says(record, item) && !counties.contains(record.get(item)));
      case CITIZEN_NUMBER ->
          codes(record -> says(record, item) && !isCitizenNumber(record.get(item).toString()));
      case CREDIT_CODE ->
          codes(record -> says(record, item) && !record.get(item).equals("91350100M000100Y43"));
      case NOT_FUTURE ->
          codes(
              record ->
                  says(record, item)
                      && LocalDate.parse(record.get(item).toString()).isAfter(today));
    };
  }

  private List<String> codes(Predicate<Map<String, Object>> defect) {
    var codes = new ArrayList<String>();
    for (var record : records) {
      if (defect.test(record)) {
        codes.add(record.get("code").toString());
      }
    }
    return codes;
  }

  private static boolean says(Map<String, Object> record, String item) {
    return record.get(item) != null && !record.get(item).toString().isBlank();
  }

  private static boolean isCitizenNumber(String text) {
    if (!text.matches("\\d{17}[\\dX]")) {
      return false;
    }
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += WEIGHTS[i] * Character.digit(text.charAt(i), 10);
    }
    return CHECKS.charAt(sum % 11) == text.charAt(17);
  }
}

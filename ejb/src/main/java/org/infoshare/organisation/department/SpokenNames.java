package org.infoshare.organisation.department;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds departments by what people call them. */
@ApplicationScoped
public class SpokenNames {

  /** A text that names more departments than this is too general: 市, 广州. */
  private static final int MAX_NAMED = 10;

  private static final Pattern OFFICE = Pattern.compile("..+[局委办厅署会院部]");

  private final DepartmentRecords records;

  /** For the container's proxy. */
  protected SpokenNames() {
    this(null);
  }

  @Inject
  SpokenNames(DepartmentRecords records) {
    this.records = records;
  }

  /**
   * The codes of the departments that a text names: by a part of a name that they have or had, by
   * an abbreviation of it that ends as the name of an office does (人社局 for 人力资源和社会保障局), or by their
   * code. Empty if it names none, or more than ten.
   */
  public Set<String> named(String text) {
    if (records.find(text).isPresent()) {
      return Set.of(records.successorOf(text));
    }
    int[] letters = text.codePoints().filter(Character::isIdeographic).toArray();
    if (letters.length < 2 || letters.length != text.codePointCount(0, text.length())) {
      return Set.of();
    }
    var found = records.findByName("%" + text + "%", MAX_NAMED + 1);
    if (found.isEmpty() && OFFICE.matcher(text).matches()) {
      found =
          records.findByName(
              Arrays.stream(letters)
                  .mapToObj(Character::toString)
                  .collect(Collectors.joining("%", "%", "")),
              MAX_NAMED + 1);
    }
    return found.size() > MAX_NAMED ? Set.of() : found;
  }
}

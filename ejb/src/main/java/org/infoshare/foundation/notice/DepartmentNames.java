package org.infoshare.foundation.notice;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.infoshare.foundation.platform.Text;

/** The names of departments. The feature that stores the departments implements it. */
@FunctionalInterface
public interface DepartmentNames {

  /** The present names by code; codes of no department are left out. */
  Map<String, String> namesOf(Collection<String> codes);

  /**
   * A department in the sentence of a refusal: its name for people, with its code in brackets,
   * which the next call may need. A department without a name is called by its code.
   */
  default Text nameAndCode(String code) {
    String name = namesOf(List.of(code)).get(code);
    return name == null ? new Text(code, code) : nameAndCode(name, code);
  }

  /** The same of a department whose name is known. */
  static Text nameAndCode(String name, String code) {
    return new Text(name + "(" + code + ")", name + " (" + code + ")");
  }
}

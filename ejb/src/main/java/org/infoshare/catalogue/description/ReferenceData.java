package org.infoshare.catalogue.description;

import java.util.Optional;

/** The stored data that a description may refer to. */
public interface ReferenceData {

  Optional<ClassNode> node(String code);

  /** Whether the format type belongs to the class. */
  boolean hasFormatType(FormatClass formatClass, String type);

  boolean hasReferenceSystem(String code);

  /** Whether an entry ever had that code. */
  boolean hasEntry(String code);

  /** The rules of other features. */
  Iterable<DescriptionRule> rules();

  /**
   * Whether a department has another entry with that name that was neither dropped nor withdrawn.
   * Before a name is stored, the caller must lock the department's names.
   *
   * @param code the entry that may have the name; null for a new one
   */
  boolean isNameTaken(String provider, String name, String code);
}

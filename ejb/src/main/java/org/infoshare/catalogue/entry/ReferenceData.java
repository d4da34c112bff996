package org.infoshare.catalogue.entry;

import java.util.Optional;

/** What a description may refer to, as far as it is data. */
interface ReferenceData {

  Optional<ClassNode> node(String code);

  /** Whether the format type belongs to the class. */
  boolean hasFormatType(FormatClass formatClass, String type);

  boolean hasReferenceSystem(String code);

  /** Whether an entry ever got that code. */
  boolean hasEntry(String code);

  /** What other features demand. */
  Iterable<DescriptionRule> rules();

  /**
   * Whether a department has another entry of that name that was neither dropped nor withdrawn;
   * whoever is about to give the name holds the department's names first.
   *
   * @param code the entry that may have the name; null for a new one
   */
  boolean isNameTaken(String provider, String name, String code);
}

package org.infoshare.catalogue;

import java.util.Optional;

/** What a description may refer to, as far as it is data. */
interface Vocabulary {

  Optional<ClassNode> node(String code);

  /** Whether the format type belongs to the class. */
  boolean hasFormatType(FormatClass formatClass, String type);

  boolean hasReferenceSystem(String code);

  /** Whether an entry ever got that code. */
  boolean hasEntry(String code);

  /** What other features demand. */
  Iterable<DescriptionRule> rules();
}

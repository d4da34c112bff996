package org.infoshare.catalogue.harvest;

/** Why one dataset of a document was skipped. */
public enum DatasetFault {
  /** Its IRI is missing, or is neither http, https nor urn. */
  IRI_INVALID,
  /** It is an entry that this platform publishes itself. */
  OWN_ENTRY,
  NO_TITLE,
  NO_DESCRIPTION,
  /** A text is longer than the stored maximum. */
  TEXT_TOO_LONG,
  /** A text holds characters that the wires cannot carry. */
  UNSUPPORTED_CHARACTERS,
  /** A link is not safe for readers to follow. */
  LINK_UNSAFE,
  /** It has more keywords, themes or items than the stored maximum. */
  TOO_MANY
}

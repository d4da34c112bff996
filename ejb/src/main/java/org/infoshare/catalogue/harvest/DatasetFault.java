package org.infoshare.catalogue.harvest;

/** Why one dataset of a document was passed over. */
public enum DatasetFault {
  /** It has no name, or one that is neither http, https nor urn. */
  IRI_UNFIT,
  /** This platform publishes it itself. */
  OWN_ENTRY,
  NO_TITLE,
  NO_DESCRIPTION,
  /** A text is longer than is kept. */
  TEXT_TOO_LONG,
  /** A text holds characters that the wires cannot carry. */
  TEXT_NOT_CARRIABLE,
  /** A link is none that a reader could safely follow. */
  LINK_UNSAFE,
  /** More keywords, themes or items than are kept. */
  TOO_MANY
}

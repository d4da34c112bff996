package org.infoshare.catalogue.dcat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * The state of the published catalogue, for harvesters that ask for changes.
 *
 * @param newest the number of the newest publication or withdrawal; 0 before the first
 * @param recent how many of the last numbers up to it were used, including itself: of two at the
 *     same time the later number may be seen first
 * @param at when the newest was; null before the first
 */
public record CatalogueState(long newest, int recent, Instant at) {

  /**
   * Increase it when the written form of an entry changes, so that no harvester keeps the old form.
   */
  private static final int FORMAT_VERSION = 2;

  /**
   * The entity tag of the catalogue in that state and format as a separate document, without
   * quotes.
   */
  public String tag(DcatFormat format) {
    return FORMAT_VERSION
        + "-"
        + newest
        + "-"
        + recent
        + "-"
        + (format == DcatFormat.TURTLE ? "t" : "j");
  }

  /** The entity tag of the catalogue inside an object: another representation with other bytes. */
  public String embeddedTag(DcatFormat format) {
    return tag(format) + "-o";
  }

  /** The time of the last change, in whole seconds as in HTTP; null before the first time. */
  public Instant lastModified() {
    return at == null ? null : at.truncatedTo(ChronoUnit.SECONDS);
  }
}

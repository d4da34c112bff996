package org.infoshare.catalogue.dcat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * How far the published catalogue has come, for harvesters that ask whether there is anything new.
 *
 * @param newest the number of the newest publication or withdrawal; 0 before the first
 * @param recent how many of the last numbers before it were given, itself among them: of two at the
 *     same instant the later number may be seen first
 * @param at when the newest was; null before the first
 */
public record CatalogueState(long newest, int recent, Instant at) {

  /** Raised when what is written of an entry changes, so that nobody keeps the old form. */
  private static final int FORMAT_VERSION = 2;

  /** The tag of the catalogue in that state and format as a document of its own, without quotes. */
  public String tag(DcatFormat format) {
    return FORMAT_VERSION
        + "-"
        + newest
        + "-"
        + recent
        + "-"
        + (format == DcatFormat.TURTLE ? "t" : "j");
  }

  /** The tag of the same inside an object: another representation with other bytes. */
  public String embeddedTag(DcatFormat format) {
    return tag(format) + "-o";
  }

  /** When it last changed, to the second, as HTTP tells it; null before the first time. */
  public Instant lastModified() {
    return at == null ? null : at.truncatedTo(ChronoUnit.SECONDS);
  }
}

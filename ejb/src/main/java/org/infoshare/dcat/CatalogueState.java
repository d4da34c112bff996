package org.infoshare.dcat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * How far the published catalogue has come, for harvesters that ask whether there is anything new.
 *
 * @param changes how many publications and withdrawals there were
 * @param newest the number of the newest; with the count, because of two at the same instant the
 *     later number may be seen first
 * @param at when the newest was; null before the first
 */
public record CatalogueState(long changes, long newest, Instant at) {

  /** Raised when what is written of an entry changes, so that nobody keeps the old form. */
  private static final int EDITION = 1;

  /** The tag of the catalogue in that state and format, without quotes. */
  public String tag(DcatFormat format) {
    return EDITION + "-" + changes + "-" + newest + "-" + (format == DcatFormat.TURTLE ? "t" : "j");
  }

  /** When it last changed, to the second, as HTTP tells it; null before the first time. */
  public Instant lastModified() {
    return at == null ? null : at.truncatedTo(ChronoUnit.SECONDS);
  }
}

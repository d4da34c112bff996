package org.infoshare.sharing.terms;

import java.time.LocalDate;
import java.util.List;

/**
 * A new application for several entries that one purpose needs. It states the reasons once and
 * becomes a request for each entry.
 *
 * @param entries 1 to 50, each entry once
 */
public record NewRequestApplication(
    LegalBasis legalBasis,
    String purpose,
    String scenario,
    AccessMode mode,
    LocalDate useFrom,
    LocalDate useUntil,
    List<RequestedEntry> entries) {

  /**
   * One of the entries of an application.
   *
   * @param entry the code of a published entry
   * @param items the names of the requested items
   */
  public record RequestedEntry(String entry, List<String> items) {}

  /** The new request for one of the entries. */
  public NewRequest requestFor(RequestedEntry askedEntry) {
    return NewRequest.of(
        askedEntry.entry(),
        askedEntry.items(),
        legalBasis,
        purpose,
        scenario,
        mode,
        useFrom,
        useUntil);
  }
}

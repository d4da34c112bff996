package org.infoshare.sharing.request;

import java.time.LocalDate;
import java.util.List;
import org.infoshare.sharing.grant.AccessMode;
import org.infoshare.sharing.grant.LegalBasis;

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
    List<AskedEntry> entries) {

  /** The new request for one of the entries. */
  NewRequest requestFor(AskedEntry askedEntry) {
    return new NewRequest(
        askedEntry.entry(),
        legalBasis,
        purpose,
        scenario,
        askedEntry.items(),
        mode,
        useFrom,
        useUntil,
        false,
        null);
  }
}

package org.infoshare.sharing.request;

import java.time.LocalDate;
import java.util.List;
import org.infoshare.sharing.grant.AccessMode;
import org.infoshare.sharing.grant.LegalBasis;

/**
 * What a department asks for where one purpose needs several entries: the reasons once, and a
 * request for each entry.
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

  /** What is asked for of one of the entries. */
  NewRequest requestFor(AskedEntry asked) {
    return new NewRequest(
        asked.entry(),
        legalBasis,
        purpose,
        scenario,
        asked.items(),
        mode,
        useFrom,
        useUntil,
        false,
        null);
  }
}

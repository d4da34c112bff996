package org.infoshare.sharing.terms;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The content of a new request (Decree 809 art. 20).
 *
 * @param entry the code of a published entry
 * @param legalBasis statute, article and duty; none may be empty
 * @param purpose the purpose of use, at most 200 characters; every later call states it
 * @param scenario the procedure in which the information is used, at most 1000 characters
 * @param items the names of the requested items
 * @param mode how the information is fetched
 * @param useFrom the first day of use
 * @param useUntil the last day of use, at most five years later
 * @param returnFlow whether a district asks for the data of its own territory (Decree 809 art. 24);
 *     false if absent
 * @param renews the earlier request whose grant it renews or widens; absent for none
 */
public record NewRequest(
    String entry,
    LegalBasis legalBasis,
    String purpose,
    String scenario,
    List<String> items,
    AccessMode mode,
    LocalDate useFrom,
    LocalDate useUntil,
    Boolean returnFlow,
    UUID renews) {

  /** A request that is no return flow and renews no other. */
  static NewRequest of(
      String entry,
      List<String> items,
      LegalBasis legalBasis,
      String purpose,
      String scenario,
      AccessMode mode,
      LocalDate useFrom,
      LocalDate useUntil) {
    return new NewRequest(
        entry, legalBasis, purpose, scenario, items, mode, useFrom, useUntil, null, null);
  }

  public boolean isReturnFlow() {
    return Boolean.TRUE.equals(returnFlow);
  }
}

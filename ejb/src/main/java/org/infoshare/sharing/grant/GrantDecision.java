package org.infoshare.sharing.grant;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.infoshare.sharing.terms.AccessMode;
import org.infoshare.sharing.terms.LegalBasis;
import org.infoshare.sharing.terms.RequestContent;
import org.infoshare.sharing.terms.UsePeriod;

/**
 * A decision to share, from which a grant is issued.
 *
 * @param request the request that it answers
 * @param entry the code of the entry
 * @param entryVersion the version of the entry that was decided on
 * @param provider the department that provides the information
 * @param requester the department that receives it
 * @param items the names of the granted items
 * @param legalBasis the legal basis for the sharing
 * @param purpose the purpose of use; every call states it
 * @param mode how the information is fetched
 * @param validFrom the first day
 * @param validUntil the last day
 */
public record GrantDecision(
    UUID request,
    String entry,
    int entryVersion,
    String provider,
    String requester,
    List<String> items,
    LegalBasis legalBasis,
    String purpose,
    AccessMode mode,
    LocalDate validFrom,
    LocalDate validUntil) {

  /** The decision to share items of a request for that period. */
  public static GrantDecision of(
      UUID request,
      RequestContent content,
      int entryVersion,
      String provider,
      String requester,
      List<String> items,
      UsePeriod period) {
    return new GrantDecision(
        request,
        content.entry(),
        entryVersion,
        provider,
        requester,
        items,
        content.legalBasis(),
        content.purpose(),
        content.mode(),
        period.from(),
        period.until());
  }
}

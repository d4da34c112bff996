package org.infoshare.foundation.evidence;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * One evidence record, as its readers see it.
 *
 * @param id its number on this platform, ascending
 * @param at when it happened
 * @param act the name of the act, such as {@code request-filed} or {@code records-queried}
 * @param account the account that acted
 * @param department the department of the account; absent for operator and auditor
 * @param concerns the other departments that may read it, such as the provider of an exchange
 * @param outcome {@code DONE}, {@code ANSWERED} or {@code REFUSED}
 * @param reason the stable code of a refusal
 * @param subject the account or department that the act is about, if there is one
 * @param entry the catalogue entry concerned
 * @param entryVersion the version of the entry
 * @param grant the grant under which it happened
 * @param request the request concerned
 * @param purpose the purpose that the caller stated
 * @param caseReference the case at the caller's department
 * @param items the delivered items
 * @param rowCount the number of records delivered or changed
 * @param rows those records; absent in lists
 * @param keyId the id of the key of the subject hashes
 * @param details further details
 * @param seal the seal that covers the record; absent until it is sealed
 */
public record EvidenceView(
    long id,
    Instant at,
    String act,
    String account,
    String department,
    List<String> concerns,
    String outcome,
    String reason,
    String subject,
    String entry,
    Integer entryVersion,
    UUID grant,
    UUID request,
    String purpose,
    String caseReference,
    List<String> items,
    int rowCount,
    List<EvidenceRow> rows,
    String keyId,
    Map<String, String> details,
    Long seal) {}

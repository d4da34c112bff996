package org.infoshare.sharing.usage;

import static org.infoshare.sharing.usage.UsageReason.USAGE_RECORD_CORRECTED;
import static org.infoshare.sharing.usage.UsageReason.USAGE_RECORD_NOT_FOUND;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.infoshare.catalogue.publication.Catalogue;
import org.infoshare.foundation.command.Idempotent;
import org.infoshare.foundation.evidence.Act;
import org.infoshare.foundation.evidence.EvidenceLedger;
import org.infoshare.foundation.platform.Checks;
import org.infoshare.foundation.platform.Page;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.foundation.platform.Roles;
import org.infoshare.organisation.department.CallerContext;
import org.infoshare.organisation.department.CallerContexts;
import org.infoshare.organisation.department.Departments;
import org.infoshare.organisation.system.Connections;
import org.infoshare.sharing.grant.GrantSnapshot;
import org.infoshare.sharing.grant.Grants;

/** Adds and reads the records of what departments did with the information that they received. */
@Stateless
public class UsageService {

  @Inject private UsageRecords records;
  @Inject private Grants grants;
  @Inject private Catalogue catalogue;
  @Inject private Departments departments;
  @Inject private CallerContexts contexts;
  @Inject private Connections connections;
  @Inject private EvidenceLedger evidence;
  @Inject private Clock clock;

  /**
   * Records how the caller's department used one of its grants, even after the grant ended.
   *
   * @throws Refusal {@code system-not-active} or {@code department-not-active} for a system that is
   *     not connected; {@code grant-not-found} or {@code grant-of-another-department}; {@code
   *     invalid} with every fault; {@code usage-record-not-found} or {@code usage-record-corrected}
   *     for the record that it would correct
   */
  @Idempotent
  @RolesAllowed({Roles.STAFF, Roles.HEAD, Roles.SYSTEM})
  public UsageRecordView record(NewUsageRecord newRecord) {
    var callerContext = contexts.current();
    connections.requireActiveIfSystem(callerContext.caller());
    Checks.refuseWithoutBody(newRecord);
    var grant =
        newRecord.grant() == null
            ? null
            : grants.requireOwn(callerContext.caller(), newRecord.grant());
    UsageRecordValidator.check(newRecord, grant, LocalDate.now(clock));
    if (newRecord.corrects() != null) {
      requireSameGrant(callerContext, newRecord.corrects(), grant);
    }
    var id = UUID.randomUUID();
    if (!records.add(id, newRecord, grant, callerContext.caller().account(), clock.instant())) {
      throw new Refusal(
          USAGE_RECORD_CORRECTED, get(callerContext, newRecord.corrects()).correctedBy());
    }
    evidence.record(
        Act.of(callerContext.caller(), "usage-recorded")
            .subject(id.toString())
            .grant(grant.id())
            .entry(grant.entry(), grant.entryVersion())
            .purpose(grant.purpose())
            .concerning(grant.provider()));
    return get(callerContext, id);
  }

  /**
   * The records that the caller may see, newest first: those of its own department's use and
   * information, and those of the use and information of departments that it oversees.
   *
   * @throws Refusal {@code invalid} if the filter names an entry or a department that does not
   *     exist
   */
  @RolesAllowed({Roles.STAFF, Roles.HEAD, Roles.SYSTEM, Roles.AUTHORITY})
  public Page<UsageRecordView> list(UsageFilter filter) {
    var checks = new Checks();
    catalogue.checkEntry(checks, "/entry", filter.entry());
    departments.checkExists(checks, "/provider", filter.provider());
    departments.checkExists(checks, "/requester", filter.requester());
    checks.refuseIfAny();
    return records.page(contexts.current(), filter);
  }

  /**
   * One record.
   *
   * @throws Refusal {@code usage-record-not-found} if there is none that the caller may see
   */
  @RolesAllowed({Roles.STAFF, Roles.HEAD, Roles.SYSTEM, Roles.AUTHORITY})
  public UsageRecordView get(UUID id) {
    return get(contexts.current(), id);
  }

  private UsageRecordView get(CallerContext callerContext, UUID id) {
    return records
        .find(callerContext, id)
        .orElseThrow(() -> new Refusal(USAGE_RECORD_NOT_FOUND, id));
  }

  /** Requires that the corrected record is of the same grant and was not corrected before. */
  private void requireSameGrant(CallerContext callerContext, UUID corrected, GrantSnapshot grant) {
    var earlier = get(callerContext, corrected);
    if (!earlier.grant().equals(grant.id())) {
      throw new Refusal(USAGE_RECORD_NOT_FOUND, corrected);
    }
    if (earlier.correctedBy() != null) {
      throw new Refusal(USAGE_RECORD_CORRECTED, earlier.correctedBy());
    }
  }
}

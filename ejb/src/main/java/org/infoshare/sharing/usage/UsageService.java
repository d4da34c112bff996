package org.infoshare.sharing.usage;

import static org.infoshare.sharing.usage.UsageReason.USAGE_RECORD_CORRECTED;
import static org.infoshare.sharing.usage.UsageReason.USAGE_RECORD_NOT_FOUND;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.infoshare.catalogue.entry.Catalogue;
import org.infoshare.foundation.evidence.Act;
import org.infoshare.foundation.evidence.EvidenceLedger;
import org.infoshare.foundation.platform.Checks;
import org.infoshare.foundation.platform.Idempotent;
import org.infoshare.foundation.platform.Page;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.foundation.platform.Roles;
import org.infoshare.organisation.department.CallerContext;
import org.infoshare.organisation.department.CallerContexts;
import org.infoshare.organisation.department.Departments;
import org.infoshare.organisation.onboarding.Connections;
import org.infoshare.sharing.grant.GrantSnapshot;
import org.infoshare.sharing.grant.Grants;

/** Writing down and reading what departments did with what they got. */
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
   * Writes down how the caller's department used one of its grants, even after the grant ended.
   *
   * @throws Refusal {@code system-not-active} or {@code department-not-active} of a system that is
   *     not connected; {@code grant-not-found} or {@code grant-of-another-department}; {@code
   *     invalid} with every fault; {@code usage-record-not-found} or {@code usage-record-corrected}
   *     for the record that it would put right
   */
  @Idempotent
  @RolesAllowed({Roles.STAFF, Roles.HEAD, Roles.SYSTEM})
  public UsageRecordView record(NewUsageRecord asked) {
    var standing = contexts.current();
    connections.requireActiveIfSystem(standing.caller());
    var checks = new Checks();
    checks.requirePresent("", asked).refuseIfAny();
    var used = asked.grant() == null ? null : grants.requireOwn(standing.caller(), asked.grant());
    UsageRecordValidator.check(asked, used, LocalDate.now(clock));
    if (asked.corrects() != null) {
      requireSameGrant(standing, asked.corrects(), used);
    }
    var id = UUID.randomUUID();
    if (!records.add(id, asked, used, standing.caller().account(), clock.instant())) {
      throw new Refusal(USAGE_RECORD_CORRECTED, get(standing, asked.corrects()).correctedBy());
    }
    evidence.record(
        Act.of(standing.caller(), "usage-recorded")
            .subject(id.toString())
            .grant(used.id())
            .entry(used.entry(), used.entryVersion())
            .purpose(used.purpose())
            .concerning(used.provider()));
    return get(standing, id);
  }

  /**
   * The records that the caller may know of, the newest first: those of the own use, of the own
   * information, and of the information of departments that the caller oversees.
   *
   * @throws Refusal {@code invalid} if the filter names an entry or a department that does not
   *     exist
   */
  @RolesAllowed({Roles.STAFF, Roles.HEAD, Roles.SYSTEM, Roles.AUTHORITY})
  public Page<UsageRecordView> list(UsageFilter filter) {
    var checks = new Checks();
    catalogue.checkEntry(checks, "/entry", filter.entry());
    departments.checkExists(checks, "/provider", filter.provider());
    departments.checkExists(checks, "/consumer", filter.consumer());
    checks.refuseIfAny();
    return records.page(contexts.current(), filter);
  }

  /**
   * One record.
   *
   * @throws Refusal {@code usage-record-not-found} if there is none that the caller may know of
   */
  @RolesAllowed({Roles.STAFF, Roles.HEAD, Roles.SYSTEM, Roles.AUTHORITY})
  public UsageRecordView get(UUID id) {
    return get(contexts.current(), id);
  }

  private UsageRecordView get(CallerContext standing, UUID id) {
    return records.find(standing, id).orElseThrow(() -> new Refusal(USAGE_RECORD_NOT_FOUND, id));
  }

  /** Only the newest word on one use of one grant is put right. */
  private void requireSameGrant(CallerContext standing, UUID corrected, GrantSnapshot used) {
    var earlier = get(standing, corrected);
    if (!earlier.grant().equals(used.id())) {
      throw new Refusal(USAGE_RECORD_NOT_FOUND, corrected);
    }
    if (earlier.correctedBy() != null) {
      throw new Refusal(USAGE_RECORD_CORRECTED, earlier.correctedBy());
    }
  }
}

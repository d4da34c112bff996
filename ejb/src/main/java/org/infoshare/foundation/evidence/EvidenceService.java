package org.infoshare.foundation.evidence;

import static org.infoshare.foundation.evidence.EvidenceReason.EVIDENCE_NOT_FOUND;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.infoshare.foundation.platform.Callers;
import org.infoshare.foundation.platform.Checks;
import org.infoshare.foundation.platform.NameList;
import org.infoshare.foundation.platform.Page;
import org.infoshare.foundation.platform.PlatformReason;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.foundation.platform.Roles;

/** Evidence for its readers: the auditor reads all of it, and a head that of the own department. */
@Stateless
public class EvidenceService {

  private static final NameList ACTS = NameList.load(EvidenceService.class, "acts.txt");

  @Inject private EvidenceRecords records;
  @Inject private EvidenceDepartments departments;
  @Inject private Callers callers;

  /**
   * The evidence records that match a filter, the newest first, without their rows. The entry of
   * the filter need not exist, because a request for an unknown entry is recorded too.
   *
   * @throws Refusal {@code invalid} if the filter names a department or an act that does not exist
   */
  @RolesAllowed({Roles.AUDITOR, Roles.HEAD})
  public Page<EvidenceView> list(EvidenceFilter filter) {
    var checks = new Checks();
    String act = filter.act();
    boolean known = act == null || ACTS.contains(act) || records.exists(act);
    checks.require(known, "/act", PlatformReason.UNKNOWN_VALUE, ACTS);
    departments.checkExists(checks, "/department", filter.department());
    checks.refuseIfAny();
    return records.list(filter, readers());
  }

  /**
   * One evidence record with its rows.
   *
   * @throws Refusal {@code evidence-not-found} if there is none, or none that the caller may read
   */
  @RolesAllowed({Roles.AUDITOR, Roles.HEAD})
  public EvidenceView get(long id) {
    return records.find(id, readers()).orElseThrow(() -> new Refusal(EVIDENCE_NOT_FOUND, id));
  }

  /** The departments whose evidence the caller may read; null for the auditor, who reads all. */
  private String[] readers() {
    var caller = callers.current();
    if (caller.hasRole(Roles.AUDITOR)) {
      return null;
    }
    if (caller.department() == null) {
      throw new Refusal(PlatformReason.ACCESS_DENIED);
    }
    return caller.departmentWithPredecessors();
  }
}

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

/** Evidence for its readers: all of it for the auditor, a department's own for its head. */
@Stateless
public class EvidenceService {

  private static final NameList ACTS = NameList.load(EvidenceService.class, "acts.txt");

  @Inject private EvidenceRecords records;
  @Inject private EvidenceDepartments departments;
  @Inject private Callers callers;

  /**
   * Records of evidence, the newest first, without their rows. An entry need not exist: that
   * somebody asked for one that does not is on record too.
   *
   * @throws Refusal {@code invalid} if the filter names a department or an act that does not exist
   */
  @RolesAllowed({Roles.AUDITOR, Roles.HEAD})
  public Page<EvidenceView> list(EvidenceFilter filter) {
    var named = new Checks();
    String act = filter.act();
    boolean known = act == null || ACTS.contains(act) || records.exists(act);
    named.require(known, "/act", PlatformReason.UNKNOWN_VALUE, ACTS);
    departments.checkExists(named, "/department", filter.department());
    named.refuseIfAny();
    return records.list(filter, readers());
  }

  /**
   * One record of evidence with its rows.
   *
   * @throws Refusal {@code evidence-not-found} if there is none, or none for this reader
   */
  @RolesAllowed({Roles.AUDITOR, Roles.HEAD})
  public EvidenceView get(long id) {
    return records.find(id, readers()).orElseThrow(() -> new Refusal(EVIDENCE_NOT_FOUND, id));
  }

  /** Those whose evidence is the caller's to read; null for the auditor, who alone reads all. */
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

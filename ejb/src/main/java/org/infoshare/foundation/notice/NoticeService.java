package org.infoshare.foundation.notice;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.infoshare.foundation.command.Idempotent;
import org.infoshare.foundation.evidence.Act;
import org.infoshare.foundation.evidence.EvidenceLedger;
import org.infoshare.foundation.platform.Callers;
import org.infoshare.foundation.platform.Checks;
import org.infoshare.foundation.platform.NameList;
import org.infoshare.foundation.platform.Page;
import org.infoshare.foundation.platform.PlatformReason;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.foundation.platform.Roles;

/** Reading and acknowledging the notices to the caller's department. */
@Stateless
public class NoticeService {

  private static final NameList KINDS = NameList.load(NoticeService.class, "kinds.txt");

  @Inject private Callers callers;
  @Inject private NoticeRepository repository;
  @Inject private EvidenceLedger evidence;
  @Inject private Clock clock;

  /**
   * The notices to the caller's department, the newest first.
   *
   * @throws Refusal {@code invalid} if the filter names a kind that does not exist
   */
  @RolesAllowed({Roles.STAFF, Roles.HEAD, Roles.DEPARTMENT_HEAD})
  public Page<NoticeView> list(NoticeFilter filter) {
    String department = callers.current().department();
    String kind = filter.kind();
    boolean known = kind == null || KINDS.contains(kind);
    new Checks().require(known, "/kind", PlatformReason.UNKNOWN_VALUE, KINDS).refuseIfAny();
    return repository.page(department, filter);
  }

  /** Acknowledges a notice for the department; a second acknowledgement changes nothing. */
  @Idempotent
  @RolesAllowed({Roles.STAFF, Roles.HEAD, Roles.DEPARTMENT_HEAD})
  public NoticeView acknowledge(UUID id) {
    var caller = callers.current();
    if (repository.acknowledge(caller.department(), id, caller.account(), clock.instant())) {
      evidence.record(Act.of(caller, "notice-acknowledged").subject(id.toString()));
    }
    return repository
        .find(caller.department(), id)
        .orElseThrow(() -> new Refusal(NoticeReason.NOTICE_NOT_FOUND, id));
  }
}

package org.infoshare.foundation.inbox;

import static org.infoshare.foundation.platform.PlatformReason.UNKNOWN_VALUE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Objects;
import org.infoshare.foundation.platform.Callers;
import org.infoshare.foundation.platform.Checks;
import org.infoshare.foundation.platform.Page;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.foundation.platform.Roles;

/** The inbox of the caller: the waiting cases and their due dates. */
@Stateless
public class InboxService {

  @Inject private Instance<InboxSource> cases;
  @Inject private Callers callers;

  /**
   * The cases that wait for the caller or for anybody of the caller's department: the earliest due
   * first, those without a due date last, of one day the longest waiting first.
   *
   * @throws Refusal {@code invalid} if there are no cases of that kind
   */
  @RolesAllowed({
    Roles.STAFF,
    Roles.HEAD,
    Roles.DEPARTMENT_HEAD,
    Roles.AUTHORITY,
    Roles.REVIEWER,
    Roles.GOVERNMENT
  })
  public Page<InboxItem> list(InboxFilter filter) {
    int length = Page.sizeOf(filter.limit());
    checkKind(filter.kind());
    var query =
        new InboxQuery(
            callers.current(),
            Objects.requireNonNullElse(filter.scope(), InboxScope.MINE),
            InboxPosition.decode(filter.cursor()),
            length + 1);
    var sources =
        cases.stream()
            .filter(source -> filter.kind() == null || source.kind().equals(filter.kind()))
            .map(source -> source.items(query))
            .toList();
    return Page.of(
        SortedMerge.take(length + 1, sources), length, item -> InboxPosition.of(item).encode());
  }

  private void checkKind(String kind) {
    var knownKinds = cases.stream().map(InboxSource::kind).sorted().toList();
    new Checks()
        .require(
            kind == null || knownKinds.contains(kind),
            "/kind",
            UNKNOWN_VALUE,
            String.join(", ", knownKinds))
        .refuseIfAny();
  }
}

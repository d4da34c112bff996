package org.infoshare.sharing.request;

import static org.infoshare.sharing.request.RequestReason.RENEWAL_UNFIT;
import static org.infoshare.sharing.request.RequestReason.RETURN_FLOW_UNFIT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.infoshare.catalogue.entry.Catalogue;
import org.infoshare.catalogue.entry.PublishedEntry;
import org.infoshare.foundation.platform.Checks;
import org.infoshare.organisation.department.DepartmentLevel;
import org.infoshare.organisation.department.Departments;

/** Checks what a department asks for against the catalogue, the departments and its requests. */
@ApplicationScoped
class RequestChecks {

  @Inject private Catalogue catalogue;
  @Inject private Departments departments;
  @Inject private Requests requests;
  @Inject private Clock clock;

  /**
   * The entry asked for, as it is published now.
   *
   * @throws org.infoshare.foundation.platform.Refusal {@code invalid} with every fault, or what the
   *     catalogue says of an entry that may not be asked for any more
   */
  PublishedEntry check(NewRequest asked, String requester) {
    return RequestValidator.check(
        asked,
        requester,
        catalogue::requireRequestable,
        LocalDate.now(clock),
        (checks, request, entry) -> checkRelations(checks, request, entry, requester));
  }

  private void checkRelations(
      Checks checks, NewRequest asked, PublishedEntry entry, String requester) {
    if (entry == null) {
      return;
    }
    if (asked.isReturnFlow()) {
      boolean upwards =
          departments.get(requester).level() == DepartmentLevel.DISTRICT
              && departments.get(entry.provider()).level() != DepartmentLevel.DISTRICT;
      checks.require(upwards, "/returnFlow", RETURN_FLOW_UNFIT);
    }
    if (asked.renews() != null) {
      boolean served = requests.isServed(asked.renews(), requester, entry.code());
      checks.require(served, "/renews", RENEWAL_UNFIT);
    }
  }
}

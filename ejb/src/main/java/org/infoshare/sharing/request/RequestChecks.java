package org.infoshare.sharing.request;

import static org.infoshare.sharing.request.RequestReason.RENEWAL_UNFIT;
import static org.infoshare.sharing.request.RequestReason.RETURN_FLOW_UNFIT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.infoshare.catalogue.publication.Catalogue;
import org.infoshare.catalogue.publication.PublishedEntry;
import org.infoshare.foundation.platform.Checks;
import org.infoshare.organisation.department.DepartmentLevel;
import org.infoshare.organisation.department.Departments;

/** Checks a new request against the catalogue, the departments and the existing requests. */
@ApplicationScoped
class RequestChecks {

  @Inject private Catalogue catalogue;
  @Inject private Departments departments;
  @Inject private Requests requests;
  @Inject private Clock clock;

  /**
   * The current published version of the requested entry.
   *
   * @throws org.infoshare.foundation.platform.Refusal {@code invalid} with every fault, or the
   *     catalogue's refusal for an entry that can no longer be requested
   */
  PublishedEntry check(NewRequest newRequest, String requester) {
    return RequestValidator.check(
        newRequest,
        requester,
        catalogue::requireRequestable,
        LocalDate.now(clock),
        (checks, request, entry) -> checkRelations(checks, request, entry, requester));
  }

  private void checkRelations(
      Checks checks, NewRequest newRequest, PublishedEntry entry, String requester) {
    if (entry == null) {
      return;
    }
    if (newRequest.isReturnFlow()) {
      boolean upwards =
          departments.get(requester).level() == DepartmentLevel.DISTRICT
              && departments.get(entry.provider()).level() != DepartmentLevel.DISTRICT;
      checks.require(upwards, "/returnFlow", RETURN_FLOW_UNFIT);
    }
    if (newRequest.renews() != null) {
      boolean served = requests.isServed(newRequest.renews(), requester, entry.code());
      checks.require(served, "/renews", RENEWAL_UNFIT);
    }
  }
}

package org.infoshare.sharing.request;

import static org.infoshare.foundation.platform.PlatformReason.MISSING;
import static org.infoshare.sharing.request.RequestReason.OWN_ENTRY;
import static org.infoshare.sharing.request.RequestReason.RENEWAL_UNFIT;
import static org.infoshare.sharing.request.RequestReason.RETURN_FLOW_UNFIT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Function;
import org.infoshare.catalogue.publication.Catalogue;
import org.infoshare.catalogue.publication.PublishedEntry;
import org.infoshare.foundation.platform.Checks;
import org.infoshare.foundation.platform.Reason.Kind;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.organisation.department.DepartmentLevel;
import org.infoshare.organisation.department.Departments;
import org.infoshare.sharing.terms.ItemsValidator;
import org.infoshare.sharing.terms.NewRequest;
import org.infoshare.sharing.terms.UseValidator;
import org.infoshare.time.rulebook.Rulebook;

/**
 * Checks a new request (Decree 809 art. 20) against the current catalogue, the departments and the
 * existing requests.
 */
@ApplicationScoped
class RequestValidator {

  static final int MAX_TEXT_LENGTH = 1000;

  @Inject private Catalogue catalogue;
  @Inject private Departments departments;
  @Inject private Requests requests;
  @Inject private Rulebook rulebook;
  @Inject private Clock clock;

  /**
   * The current published version of the requested entry.
   *
   * @throws Refusal {@code invalid} with every fault, or the catalogue's refusal for an entry that
   *     can no longer be requested
   */
  PublishedEntry check(NewRequest newRequest, String requester) {
    return check(
        newRequest,
        requester,
        catalogue::requireRequestable,
        LocalDate.now(clock),
        (checks, request, entry) -> checkRelations(checks, request, entry, requester));
  }

  private void checkRelations(
      Checks checks, NewRequest newRequest, PublishedEntry entry, String requester) {
    int maxYears = rulebook.settings(rulebook.inForceOn(LocalDate.now(clock)).id()).maxUseYears();
    UseValidator.checkLength(checks, newRequest.useFrom(), newRequest.useUntil(), maxYears);
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

  /**
   * Checks everything at once.
   *
   * @param catalogue finds the published version of an entry, or refuses
   * @param relations checks its relations to departments and to other requests
   * @return the published version of the requested entry
   * @throws Refusal {@code invalid} with every fault; or the catalogue's refusal for an entry that
   *     can no longer be requested
   */
  static PublishedEntry check(
      NewRequest newRequest,
      String requester,
      Function<String, PublishedEntry> catalogue,
      LocalDate today,
      RelationCheck relations) {
    var checks = new Checks();
    Checks.refuseWithoutBody(newRequest);
    UseValidator.checkLegalBasis(checks, newRequest.legalBasis());
    UseValidator.checkPurpose(checks, newRequest.purpose());
    UseValidator.checkScenario(checks, newRequest.scenario());
    UseValidator.checkMode(
        checks, newRequest.mode(), newRequest.useFrom(), newRequest.useUntil(), today);
    var entry = entry(checks, newRequest.entry(), catalogue);
    if (entry != null) {
      checks.require(!entry.provider().equals(requester), "/entry", OWN_ENTRY);
    }
    ItemsValidator.checkRequested(checks, newRequest.items(), entry);
    relations.check(checks, newRequest, entry);
    checks.refuseIfAny();
    return entry;
  }

  /** A check of the relations of a request to departments and to other requests. */
  interface RelationCheck {

    /** Adds the faults. The entry is null if it is itself at fault. */
    void check(Checks checks, NewRequest newRequest, PublishedEntry entry);
  }

  /** The published version; null if there is a fault instead. */
  private static PublishedEntry entry(
      Checks checks, String code, Function<String, PublishedEntry> catalogue) {
    if (code == null || code.isBlank()) {
      checks.addFault("/entry", MISSING);
      return null;
    }
    try {
      return catalogue.apply(code);
    } catch (Refusal refusal) {
      // An unknown code is a fault of the caller; an entry that is no longer available is a
      // conflict.
      if (refusal.reason().kind() != Kind.NOT_FOUND) {
        throw refusal;
      }
      checks.addFault("/entry", refusal.reason(), code);
      return null;
    }
  }

  /**
   * Reasons that must be given, stripped.
   *
   * @throws Refusal {@code invalid} if there are none, or more than 1000 characters
   */
  static String reasons(String reasons) {
    Checks.refuseWithoutReasons(reasons);
    return reasons.strip();
  }

  static String stripped(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}

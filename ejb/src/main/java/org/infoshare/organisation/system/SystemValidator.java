package org.infoshare.organisation.system;

import static org.infoshare.foundation.platform.PlatformReason.DUPLICATE;
import static org.infoshare.foundation.platform.PlatformReason.MISSING;
import static org.infoshare.foundation.platform.PlatformReason.OUT_OF_RANGE;
import static org.infoshare.organisation.system.SystemReason.ACCOUNT_NOT_A_SYSTEM;
import static org.infoshare.organisation.system.SystemReason.ADDRESS_FORBIDDEN;
import static org.infoshare.organisation.system.SystemReason.ADDRESS_FORM;
import static org.infoshare.organisation.system.SystemReason.ADDRESS_OF_CALLER_MISSING;
import static org.infoshare.organisation.system.SystemReason.CERTIFICATE_END_INVALID;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.infoshare.foundation.platform.Checks;
import org.infoshare.foundation.platform.IpRange;
import org.infoshare.organisation.onboarding.ContactPerson;

/** The rules for the registration of a system. */
final class SystemValidator {

  private static final int MAX_ADDRESSES = 20;
  private static final int MAX_NAME_LENGTH = 64;

  private SystemValidator() {}

  /**
   * Refuses a registration with all of its faults.
   *
   * @param ownSystem whether an account is one of kind SYSTEM of the caller's department
   * @param demonstration whether systems may be on this machine itself
   */
  static void check(
      NewSystem newSystem, Predicate<String> ownSystem, LocalDate today, boolean demonstration) {
    var checks =
        new Checks()
            .requirePresent("/account", newSystem.account())
            .requireText("/name", newSystem.name(), MAX_NAME_LENGTH)
            .requireChoice("/credential", newSystem.credential(), CredentialKind.values());
    if (newSystem.account() != null) {
      checks.require(ownSystem.test(newSystem.account()), "/account", ACCOUNT_NOT_A_SYSTEM);
    }
    addresses(checks, newSystem.addresses(), demonstration);
    if (newSystem.credential() != null) {
      certificate(checks, newSystem.credential(), newSystem.certificateUntil(), today);
    }
    ContactPerson.check(checks, "/contact", newSystem.contact());
    checks.refuseIfAny();
  }

  static void checkCertificate(CredentialKind kind, LocalDate until, LocalDate today) {
    var checks = new Checks();
    certificate(checks, kind, until, today);
    checks.refuseIfAny();
  }

  private static void certificate(
      Checks checks, CredentialKind kind, LocalDate until, LocalDate today) {
    boolean isValid =
        kind == CredentialKind.CERTIFICATE
            ? until != null && !until.isBefore(today)
            : until == null;
    checks.require(isValid, "/certificateUntil", CERTIFICATE_END_INVALID);
  }

  private static void addresses(Checks checks, List<String> addresses, boolean demonstration) {
    if (addresses == null || addresses.isEmpty()) {
      checks.addFault("/addresses", MISSING);
      return;
    }
    if (addresses.size() > MAX_ADDRESSES) {
      checks.addFault("/addresses", OUT_OF_RANGE, 1, MAX_ADDRESSES);
      return;
    }
    var seen = new HashSet<String>();
    for (int i = 0; i < addresses.size(); i++) {
      String at = "/addresses/" + i;
      String address = addresses.get(i);
      if (address == null) {
        checks.addFault(at, MISSING);
      } else if (NetworkAddress.isSpecial(address)
          && !(demonstration && NetworkAddress.isThisMachine(address))) {
        checks.addFault(at, ADDRESS_FORBIDDEN);
      } else if (NetworkAddress.read(address).isEmpty()) {
        checks.addFault(at, ADDRESS_FORM);
      } else {
        checks.require(seen.add(address), at, DUPLICATE, address);
      }
    }
    boolean hasOrigin =
        addresses.stream()
            .filter(Objects::nonNull)
            .anyMatch(address -> IpRange.parseDeclared(address).isPresent());
    checks.require(
        hasOrigin || !checks.faults().isEmpty(), "/addresses", ADDRESS_OF_CALLER_MISSING);
  }
}

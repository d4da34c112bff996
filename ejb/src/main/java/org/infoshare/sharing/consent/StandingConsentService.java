package org.infoshare.sharing.consent;

import static org.infoshare.sharing.consent.ConsentReason.STANDING_CONSENT_CONDITIONAL;
import static org.infoshare.sharing.consent.ConsentReason.STANDING_CONSENT_NOT_FOUND;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.infoshare.catalogue.description.Sharing;
import org.infoshare.catalogue.publication.Catalogue;
import org.infoshare.foundation.command.Idempotent;
import org.infoshare.foundation.evidence.Act;
import org.infoshare.foundation.evidence.EvidenceLedger;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.Checks;
import org.infoshare.foundation.platform.PlatformReason;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.foundation.platform.Roles;
import org.infoshare.organisation.department.CallerContexts;
import org.infoshare.organisation.department.Departments;

/**
 * Gives and withdraws the standing consent to requests for an entry. The provider's head does both
 * (Decree 809 art. 20); everybody may read whether there is one, to know how soon an answer comes.
 */
@Stateless
public class StandingConsentService {

  @Inject private StandingConsents consents;
  @Inject private Catalogue catalogue;
  @Inject private Departments departments;
  @Inject private CallerContexts contexts;
  @Inject private EvidenceLedger evidence;
  @Inject private Clock clock;

  /**
   * The consent in force.
   *
   * @throws Refusal {@code standing-consent-not-found} if there is none; {@code entry-not-found}
   */
  @RolesAllowed({
    Roles.STAFF,
    Roles.HEAD,
    Roles.DEPARTMENT_HEAD,
    Roles.SYSTEM,
    Roles.OPERATOR,
    Roles.AUDITOR
  })
  public StandingConsentView get(String code) {
    return require(code, providerOf(code));
  }

  /**
   * Consents in advance to every request for the entry, until the consent is withdrawn. A consent
   * in force stays as it is.
   *
   * @throws Refusal {@code standing-consent-conditional}, {@code entry-not-found}, {@code
   *     entry-withdrawn}, {@code entry-in-withdrawal}
   */
  @Idempotent
  @RolesAllowed(Roles.HEAD)
  public StandingConsentView give(String code) {
    var entry = catalogue.requireRequestable(code);
    var caller = requireProvider(code, "giveStandingConsent");
    if (entry.sharing() != Sharing.UNCONDITIONAL) {
      throw new Refusal(STANDING_CONSENT_CONDITIONAL, code);
    }
    if (consents.add(code, caller.department(), caller.account(), clock.instant())) {
      evidence.record(act(caller, "standing-consent-given", code));
    }
    return require(code, caller.department());
  }

  /**
   * Withdraws the consent: from now on the department answers each request. Grants that were issued
   * stay.
   *
   * @throws Refusal {@code standing-consent-not-found}, {@code entry-not-found}
   */
  @Idempotent
  @RolesAllowed(Roles.HEAD)
  public StandingConsentView withdraw(String code, String reasons) {
    var caller = requireProvider(code, "withdrawStandingConsent");
    Checks.refuseWithoutReasons(reasons);
    var consent = require(code, caller.department());
    if (!consents.withdraw(code, caller.department(), caller.account(), clock.instant())) {
      throw new Refusal(STANDING_CONSENT_NOT_FOUND, code);
    }
    evidence.record(act(caller, "standing-consent-withdrawn", code).detail("reasons", reasons));
    return consent;
  }

  private StandingConsentView require(String code, String provider) {
    return consents
        .find(code, provider)
        .orElseThrow(() -> new Refusal(STANDING_CONSENT_NOT_FOUND, code));
  }

  private String providerOf(String code) {
    return departments.currentOf(catalogue.published(code).provider()).code();
  }

  private Caller requireProvider(String code, String operation) {
    var caller = contexts.current().caller();
    if (!caller.belongsTo(providerOf(code))) {
      throw new Refusal(PlatformReason.NOT_PERMITTED, operation);
    }
    return caller;
  }

  private static Act act(Caller caller, String name, String code) {
    return Act.of(caller, name).entry(code, null).concerning(caller.department());
  }
}

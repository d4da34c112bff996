package org.infoshare.organisation.account;

import static org.infoshare.foundation.platform.PlatformReason.ACCESS_DENIED;
import static org.infoshare.foundation.platform.PlatformReason.ACCOUNT_LOCKED;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Collectors;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.Callers;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.foundation.platform.Roles;
import org.infoshare.organisation.person.SecondPerson;

/** Determines the caller from the account that is signed in. */
@Stateless
@PermitAll
public class AccountCallers implements Callers {

  @Inject private Accounts accounts;
  @Inject private SignedInCaller signedInCaller;
  @Inject private SecondPerson secondPerson;
  @Resource private SessionContext session;

  /** Administrators belong to a realm of the server; they have no department. */
  @Override
  public Caller current() {
    String name = session.getCallerPrincipal().getName();
    return secondPerson.recognise(signedInCaller.find(name).orElseGet(() -> read(name)));
  }

  private Caller read(String name) {
    return accounts
        .find(name)
        .map(
            account -> {
              if (account.isLocked()) {
                throw new Refusal(ACCOUNT_LOCKED);
              }
              return account.caller();
            })
        .orElseGet(() -> serverCaller(name));
  }

  private Caller serverCaller(String name) {
    var roles = serverRoles();
    if (roles.isEmpty()) {
      throw new Refusal(ACCESS_DENIED);
    }
    return new Caller(name, null, roles);
  }

  private Set<String> serverRoles() {
    return Roles.ADMINISTRATORS.stream()
        .filter(session::isCallerInRole)
        .collect(Collectors.toUnmodifiableSet());
  }
}

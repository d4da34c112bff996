package org.infoshare.organisation.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import org.infoshare.foundation.evidence.Act;
import org.infoshare.foundation.evidence.EvidenceLedger;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.Checks;
import org.infoshare.foundation.platform.MachineTime;
import org.infoshare.foundation.platform.Refusal;

/**
 * Opens accounts on behalf of the services that know who may: the head for the own department, the
 * operator for the first head of a new one.
 */
@ApplicationScoped
public class AccountRegistry {

  @Inject private Accounts accounts;
  @Inject private Credentials credentials;
  @Inject private SystemSecrets secrets;
  @Inject private AccountValidator form;
  @Inject private EvidenceLedger evidence;
  @Inject @MachineTime private Clock clock;

  /** Collects what is wrong with the first password of a new account at that pointer. */
  public void checkPassword(Checks checks, String pointer, String password) {
    form.checkPassword(checks, pointer, password);
  }

  /** Collects what is wrong with name and display name of a new account below that pointer. */
  public void checkNames(Checks checks, String at, String department, NewAccount asked) {
    form.checkNames(checks, at, department, asked);
  }

  /**
   * Opens an account in the caller's transaction.
   *
   * @param functionRoles the roles that the department's function gives its people
   * @throws Refusal {@code account-exists} if the name is taken
   */
  public AccountView open(
      Caller caller, String department, NewAccount asked, Set<String> functionRoles) {
    var now = clock.instant();
    var account =
        new Account(
            asked.name(), department, asked.displayName(), asked.kind(), functionRoles, now);
    boolean system = asked.kind() == AccountKind.SYSTEM;
    if (asked.password() != null && !system) {
      account.setTemporaryPassword(credentials.hashPassword(asked.password()), now);
    }
    accounts.add(account);
    if (asked.password() != null && system) {
      secrets.add(asked.name(), Credentials.sha256(asked.password()), now);
      account.raiseCredentialVersion(now);
    }
    evidence.record(
        Act.of(caller, "account-created")
            .subject(asked.name())
            .concerning(department)
            .detail("kind", asked.kind()));
    return account.view();
  }

  /** Lets the people of a department go on with the passwords that their accounts began with. */
  public void makePasswordsPermanent(String department) {
    accounts.findByDepartment(department).forEach(Account::makePasswordPermanent);
    accounts.flush();
  }

  /** Gives the people of a department the roles of its new function, in place of the one before. */
  public void assignFunctionRoles(String department, Set<String> functionRoles) {
    accounts.findByDepartment(department).forEach(account -> account.assign(functionRoles));
    accounts.flush();
  }
}

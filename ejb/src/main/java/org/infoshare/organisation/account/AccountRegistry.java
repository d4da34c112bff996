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
import org.infoshare.organisation.person.Persons;

/**
 * Opens accounts for the services that check the permission: the head opens accounts of the own
 * department, and the operator the account of the first head of a new one.
 */
@ApplicationScoped
public class AccountRegistry {

  @Inject private Accounts accounts;
  @Inject private Credentials credentials;
  @Inject private SystemSecrets secrets;
  @Inject private AccountValidator form;
  @Inject private Persons persons;
  @Inject private EvidenceLedger evidence;
  @Inject @MachineTime private Clock clock;

  /** Adds the faults of the first password of a new account at that pointer. */
  public void checkPassword(Checks checks, String pointer, String password) {
    form.checkPassword(checks, pointer, password);
  }

  /** Adds the faults of name and person of a new account below that pointer. */
  public void checkNames(Checks checks, String at, String department, NewAccount newAccount) {
    form.checkNames(checks, at, department, newAccount);
  }

  /**
   * Opens an account in the caller's transaction.
   *
   * @param functionRoles the roles that the department's function gives its people
   * @throws Refusal {@code account-exists} if the name is taken, {@code staff-number-of-another}
   */
  public AccountView open(
      Caller caller, String department, NewAccount newAccount, Set<String> functionRoles) {
    var now = clock.instant();
    boolean system = newAccount.kind() == AccountKind.SYSTEM;
    if (!system) {
      persons.register(newAccount.staffNumber(), newAccount.displayName());
    }
    var account =
        new Account(
            newAccount.name(),
            department,
            newAccount.displayName(),
            newAccount.staffNumber(),
            newAccount.kind(),
            functionRoles,
            now);
    if (newAccount.password() != null && !system) {
      account.setTemporaryPassword(credentials.hashPassword(newAccount.password()), now);
    }
    accounts.add(account);
    persons.recordMaker(newAccount.name(), caller.account(), now);
    if (newAccount.password() != null && system) {
      secrets.add(newAccount.name(), Credentials.sha256(newAccount.password()), now);
      account.raiseCredentialVersion(now);
    }
    evidence.record(
        Act.of(caller, "account-created")
            .subject(newAccount.name())
            .concerning(department)
            .detail("kind", newAccount.kind()));
    return account.view();
  }

  /** Makes the temporary passwords of a department's people permanent. */
  public void makePasswordsPermanent(String department) {
    accounts.findByDepartment(department).forEach(Account::makePasswordPermanent);
    accounts.flush();
  }

  /**
   * Gives the people of a department the roles of its new function, in place of the previous ones.
   */
  public void assignFunctionRoles(String department, Set<String> functionRoles) {
    accounts.findByDepartment(department).forEach(account -> account.assign(functionRoles));
    accounts.flush();
  }
}

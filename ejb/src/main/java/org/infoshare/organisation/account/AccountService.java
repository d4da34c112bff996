package org.infoshare.organisation.account;

import static org.infoshare.organisation.account.AccountReason.ACCOUNT_NOT_FOUND;
import static org.infoshare.organisation.account.AccountReason.OWN_ACCOUNT;
import static org.infoshare.organisation.account.AccountReason.OWN_PASSWORD;
import static org.infoshare.organisation.account.AccountReason.PASSWORD_NOT_FOR_SYSTEMS;
import static org.infoshare.organisation.account.AccountReason.PASSWORD_UNCHANGED;
import static org.infoshare.organisation.account.AccountReason.PASSWORD_WRONG;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.infoshare.foundation.command.Idempotent;
import org.infoshare.foundation.evidence.Act;
import org.infoshare.foundation.evidence.EvidenceLedger;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.Callers;
import org.infoshare.foundation.platform.Checks;
import org.infoshare.foundation.platform.MachineTime;
import org.infoshare.foundation.platform.PlatformReason;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.foundation.platform.Roles;
import org.infoshare.organisation.person.Persons;

/** The accounts of the caller's own department: creation, locks and passwords. */
@Stateless
public class AccountService {

  private static final int MAX_REASONS_LENGTH = 500;

  @Inject private Accounts accounts;
  @Inject private AccountRegistry registry;
  @Inject private Credentials credentials;
  @Inject private FunctionRoles functions;
  @Inject private Persons persons;
  @Inject private Callers callers;
  @Inject private EvidenceLedger evidence;
  @Resource private SessionContext session;
  @Inject @MachineTime private Clock clock;

  /** The account that is signed in. */
  @RolesAllowed({
    Roles.STAFF,
    Roles.HEAD,
    Roles.DEPARTMENT_HEAD,
    Roles.SYSTEM,
    Roles.OPERATOR,
    Roles.AUDITOR,
  })
  public AccountView own() {
    var caller = callers.current();
    return accounts
        .find(caller.account())
        .map(Account::view)
        .orElseGet(() -> serverAccount(caller));
  }

  /** Every account of the caller's department, by name. */
  @RolesAllowed(Roles.HEAD)
  public List<AccountView> list() {
    return accounts.findByDepartment(callers.current().department()).stream()
        .map(Account::view)
        .toList();
  }

  /** Opens an account in the caller's department. */
  @Idempotent
  @RolesAllowed(Roles.HEAD)
  public AccountView create(NewAccount newAccount) {
    var caller = callers.current();
    var checks = new Checks();
    registry.checkNames(checks, "", caller.department(), newAccount);
    checks.requireChoice("/kind", newAccount.kind(), AccountKind.values());
    if (newAccount.kind() == AccountKind.SYSTEM) {
      checks.require(newAccount.password() == null, "/password", PASSWORD_NOT_FOR_SYSTEMS);
    } else {
      registry.checkPassword(checks, "/password", newAccount.password());
    }
    checks.refuseIfAny();
    return registry.open(
        caller, caller.department(), newAccount, functions.functionRolesOf(caller.department()));
  }

  /** Changes the caller's own password. Whoever signed in with the old one is signed out. */
  @Idempotent
  @RolesAllowed({Roles.STAFF, Roles.HEAD, Roles.DEPARTMENT_HEAD})
  public AccountView changePassword(PasswordChange change) {
    // The account is locked first, so that the caller is not read a second time.
    var account = lockAccount(session.getCallerPrincipal().getName());
    var caller = callers.current();
    var checks = new Checks().requirePresent("/current", change.current());
    registry.checkPassword(checks, "/replacement", change.replacement());
    checks
        .require(
            change.replacement() == null || !change.replacement().equals(change.current()),
            "/replacement",
            PASSWORD_UNCHANGED)
        .refuseIfAny();
    if (!credentials.verify(change.current(), account.credential())) {
      throw new Refusal(PASSWORD_WRONG);
    }
    account.setPassword(credentials.hashPassword(change.replacement()), clock.instant());
    accounts.flush();
    evidence.record(Act.of(caller, "password-changed").subject(account.name()));
    return account.view();
  }

  /**
   * Resets a forgotten password. The owner must change it before anything else.
   *
   * @param reasons the reasons, for the evidence
   * @throws Refusal {@code own-password}; {@code not-permitted} if the operator would reset the
   *     password of anybody but a head
   */
  @Idempotent
  @RolesAllowed({Roles.HEAD, Roles.OPERATOR})
  public AccountView resetPassword(String name, String password, String reasons) {
    var caller = callers.current();
    var account = manageable(caller, name);
    if (account.name().equals(caller.account())) {
      throw new Refusal(OWN_PASSWORD);
    }
    if (caller.hasRole(Roles.OPERATOR) && !account.kind().isHead()) {
      throw new Refusal(PlatformReason.NOT_PERMITTED, "resetPassword");
    }
    var checks = new Checks().requireText("/reasons", reasons, MAX_REASONS_LENGTH);
    if (account.kind() == AccountKind.SYSTEM) {
      checks.addFault("/password", PASSWORD_NOT_FOR_SYSTEMS);
    } else {
      registry.checkPassword(checks, "/password", password);
    }
    checks.refuseIfAny();
    account.setTemporaryPassword(credentials.hashPassword(password), clock.instant());
    persons.recordMaker(name, caller.account(), clock.instant());
    return recordChange(caller, "password-reset", account, reasons);
  }

  /** Locks an account: its next call is refused, on every node. */
  @Idempotent
  @RolesAllowed({Roles.HEAD, Roles.OPERATOR})
  public AccountView lock(String name, String reasons) {
    var caller = callers.current();
    checkReasons(reasons);
    var account = manageable(caller, name);
    if (account.name().equals(caller.account())) {
      throw new Refusal(OWN_ACCOUNT);
    }
    account.lock(caller);
    return recordChange(caller, "account-locked", account, reasons);
  }

  @Idempotent
  @RolesAllowed({Roles.HEAD, Roles.OPERATOR})
  public AccountView unlock(String name, String reasons) {
    var caller = callers.current();
    checkReasons(reasons);
    var account = manageable(caller, name);
    account.unlock(caller);
    return recordChange(caller, "account-unlocked", account, reasons);
  }

  private AccountView recordChange(Caller caller, String act, Account account, String reasons) {
    accounts.flush();
    evidence.record(
        Act.of(caller, act)
            .subject(account.name())
            .concerning(account.department())
            .detail("reasons", reasons));
    return account.view();
  }

  private static void checkReasons(String reasons) {
    new Checks().requireText("/reasons", reasons, MAX_REASONS_LENGTH).refuseIfAny();
  }

  /** The head does not find accounts of other departments. */
  private Account manageable(Caller caller, String name) {
    var account = lockAccount(name);
    if (!caller.hasRole(Roles.OPERATOR) && !caller.belongsTo(account.department())) {
      throw new Refusal(ACCOUNT_NOT_FOUND, name);
    }
    return account;
  }

  private Account lockAccount(String name) {
    return accounts.lock(name).orElseThrow(() -> new Refusal(ACCOUNT_NOT_FOUND, name));
  }

  private static AccountView serverAccount(Caller caller) {
    return new AccountView(
        caller.account(),
        null,
        caller.account(),
        null,
        null,
        caller.roles().stream().sorted().toList(),
        false,
        null,
        null);
  }
}

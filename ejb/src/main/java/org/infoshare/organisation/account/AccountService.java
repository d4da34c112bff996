package org.infoshare.organisation.account;

import static org.infoshare.organisation.account.AccountReason.ACCOUNT_NOT_FOUND;
import static org.infoshare.organisation.account.AccountReason.DEPARTMENT_HEAD_ONLY;
import static org.infoshare.organisation.account.AccountReason.OWN_ACCOUNT;
import static org.infoshare.organisation.account.AccountReason.OWN_PASSWORD;
import static org.infoshare.organisation.account.AccountReason.PASSWORD_IN_DIRECTORY;
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
import java.util.Objects;
import java.util.stream.Stream;
import org.infoshare.foundation.command.Idempotent;
import org.infoshare.foundation.evidence.Act;
import org.infoshare.foundation.evidence.EvidenceLedger;
import org.infoshare.foundation.notice.DepartmentNames;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.Callers;
import org.infoshare.foundation.platform.Checks;
import org.infoshare.foundation.platform.MachineTime;
import org.infoshare.foundation.platform.PlatformReason;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.foundation.platform.Roles;
import org.infoshare.organisation.password.Credentials;
import org.infoshare.organisation.password.PasswordHistory;
import org.infoshare.organisation.password.PasswordRules;
import org.infoshare.organisation.password.PasswordSettings;

/** The accounts of a department: creation, locks and passwords. */
@Stateless
public class AccountService {

  private static final int MAX_REASONS_LENGTH = 500;

  @Inject private Accounts accounts;
  @Inject private AccountRegistry registry;
  @Inject private Credentials credentials;
  @Inject private FunctionRoles functions;
  @Inject private PasswordSettings settings;
  @Inject private PasswordHistory history;
  @Inject private DepartmentNames departmentNames;
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
    Roles.SECURITY,
    Roles.AUDITOR,
  })
  public AccountView own() {
    var caller = callers.current();
    return accounts
        .find(caller.account())
        .map(Account::view)
        .orElseGet(() -> serverAccount(caller));
  }

  /**
   * Every account of a department, by name.
   *
   * @param department the code; a head may leave it out, and sees the own department only
   */
  @RolesAllowed({Roles.HEAD, Roles.DEPARTMENT_HEAD, Roles.SECURITY})
  public List<AccountView> list(String department) {
    var caller = callers.current();
    String code = department == null ? caller.department() : department;
    new Checks().requirePresent("/department", code).refuseIfAny();
    if (!caller.hasRole(Roles.SECURITY) && !caller.belongsTo(code)) {
      throw new Refusal(PlatformReason.NOT_PERMITTED, "listAccounts");
    }
    return accounts.findByDepartment(code).stream().map(Account::view).toList();
  }

  /**
   * Opens an account in the caller's department.
   *
   * @throws Refusal {@code department-head-only} if the head of the sharing office opens that of a
   *     head of the department; {@code not-permitted} if the latter opens any other, except that of
   *     a head of the sharing office where nobody can act as such
   */
  @Idempotent
  @RolesAllowed({Roles.HEAD, Roles.DEPARTMENT_HEAD})
  public OpenedAccount create(NewAccount newAccount) {
    var caller = callers.current();
    var checks = new Checks();
    registry.checkNames(checks, "", caller.department(), newAccount);
    checks.requireChoice("/kind", newAccount.kind(), AccountKind.values());
    checks.refuseIfAny();
    if (!isFirstHeadOfOffice(caller, newAccount.kind())) {
      requireEntitled(caller, newAccount.kind(), "createAccount");
    }
    return registry.open(
        caller, caller.department(), newAccount, functions.functionRolesOf(caller.department()));
  }

  /** Who had that function has left, and only such a head could open it. */
  private boolean isFirstHeadOfOffice(Caller caller, AccountKind kind) {
    return kind == AccountKind.HEAD
        && !caller.hasRole(Roles.HEAD)
        && !registry.hasHeadOfOffice(caller.department());
  }

  /**
   * Sets the caller's own password, in place of the earlier one or of a one-time code. Whoever
   * signed in with that is signed out.
   *
   * @throws Refusal {@code password-in-directory} if the directory keeps it
   */
  @Idempotent
  @RolesAllowed({Roles.STAFF, Roles.HEAD, Roles.DEPARTMENT_HEAD})
  public AccountView changePassword(PasswordChange change) {
    // The account is locked first, so that the caller is not read a second time.
    var account = lockAccount(session.getCallerPrincipal().getName());
    if (account.isInDirectory()) {
      throw new Refusal(PASSWORD_IN_DIRECTORY);
    }
    var caller = callers.current();
    var rules = settings.rules();
    var checks = new Checks().requirePresent("/current", change.current());
    rules.check(checks, "/replacement", change.replacement(), namesOf(account));
    checks
        .require(
            change.replacement() == null || !change.replacement().equals(change.current()),
            "/replacement",
            PASSWORD_UNCHANGED)
        .refuseIfAny();
    if (!credentials.verify(change.current(), account.credential())) {
      throw new Refusal(PASSWORD_WRONG);
    }
    rules.checkHistory(
        checks,
        "/replacement",
        history.latest(account.name(), rules.history()),
        earlier -> credentials.verify(change.replacement(), earlier));
    checks.refuseIfAny();
    setPassword(account, credentials.hashPassword(change.replacement()), rules);
    evidence.record(Act.of(caller, "password-changed").subject(account.name()));
    return account.view();
  }

  private void setPassword(Account account, String hashed, PasswordRules rules) {
    var now = clock.instant();
    account.setPassword(hashed, now);
    accounts.flush();
    history.add(account.name(), hashed, now, rules.history());
  }

  private List<String> namesOf(Account account) {
    return Stream.of(
            account.name(),
            account.person(),
            account.displayName(),
            departmentNames.namesOf(List.of(account.department())).get(account.department()))
        .filter(Objects::nonNull)
        .toList();
  }

  /**
   * Resets a forgotten password: the owner sets a new one by a one-time code, or where there is a
   * directory, signs in by that from then on.
   *
   * @param reasons the reasons, for the evidence
   * @throws Refusal {@code own-password}, {@code password-not-for-systems}; {@code
   *     department-head-only} and {@code not-permitted} as for opening; {@code
   *     password-in-directory} if the directory keeps it
   */
  @Idempotent
  @RolesAllowed({Roles.HEAD, Roles.DEPARTMENT_HEAD})
  public OpenedAccount resetPassword(String name, String reasons) {
    var caller = callers.current();
    checkReasons(reasons);
    var account = manageable(caller, name);
    if (account.name().equals(caller.account())) {
      throw new Refusal(OWN_PASSWORD);
    }
    if (account.kind() == AccountKind.SYSTEM) {
      throw new Refusal(PASSWORD_NOT_FOR_SYSTEMS);
    }
    requireEntitled(caller, account.kind(), "resetPassword");
    return registry.reset(caller, name, reasons);
  }

  private static void requireEntitled(Caller caller, AccountKind kind, String operation) {
    if (!caller.hasRole(kind.administeredBy())) {
      throw kind.administeredBy().equals(Roles.DEPARTMENT_HEAD)
          ? new Refusal(DEPARTMENT_HEAD_ONLY)
          : new Refusal(PlatformReason.NOT_PERMITTED, operation);
    }
  }

  /** Locks an account: its next call is refused, on every node. */
  @Idempotent
  @RolesAllowed({Roles.HEAD, Roles.DEPARTMENT_HEAD, Roles.SECURITY})
  public AccountView lock(String name, String reasons) {
    var caller = callers.current();
    checkReasons(reasons);
    var account = manageable(caller, name);
    if (account.name().equals(caller.account())) {
      throw new Refusal(OWN_ACCOUNT);
    }
    requireMayLock(caller, account.kind(), "lockAccount");
    account.lock(caller);
    return recordChange(caller, "account-locked", account, reasons);
  }

  /** Ends a lock, or the dormancy of an account that nobody used. */
  @Idempotent
  @RolesAllowed({Roles.HEAD, Roles.DEPARTMENT_HEAD, Roles.SECURITY})
  public AccountView unlock(String name, String reasons) {
    var caller = callers.current();
    checkReasons(reasons);
    var account = manageable(caller, name);
    requireMayLock(caller, account.kind(), "unlockAccount");
    account.unlock(caller, clock.instant());
    return recordChange(caller, "account-unlocked", account, reasons);
  }

  private static void requireMayLock(Caller caller, AccountKind kind, String operation) {
    if (!caller.hasRole(Roles.SECURITY)) {
      requireEntitled(caller, kind, operation);
    }
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
    if (!caller.hasRole(Roles.SECURITY) && !caller.belongsTo(account.department())) {
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
        false,
        null,
        null,
        null);
  }
}

package org.infoshare.organisation.account;

import static org.infoshare.organisation.account.AccountReason.ACCOUNT_NOT_FOUND;
import static org.infoshare.organisation.account.AccountReason.ANOTHER_HEAD_RESETS;
import static org.infoshare.organisation.account.AccountReason.PASSWORD_IN_DIRECTORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import java.util.stream.Stream;
import org.infoshare.foundation.evidence.Act;
import org.infoshare.foundation.evidence.EvidenceLedger;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.Checks;
import org.infoshare.foundation.platform.MachineTime;
import org.infoshare.foundation.platform.PlatformReason;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.foundation.platform.Roles;
import org.infoshare.organisation.directory.Directory;
import org.infoshare.organisation.password.Credentials;
import org.infoshare.organisation.password.OneTimeCode;
import org.infoshare.organisation.password.PasswordHistory;
import org.infoshare.organisation.password.PasswordSettings;
import org.infoshare.organisation.person.Persons;

/**
 * Opens and resets accounts for those who have checked the permission: the head does it in the own
 * department, and a confirmed act of administrators for a department that has no other head. Nobody
 * chooses the password of somebody else: a person's account gets a one-time code, or where there is
 * a directory, no password at all.
 */
@ApplicationScoped
public class AccountRegistry {

  @Inject private Accounts accounts;
  @Inject private Credentials credentials;
  @Inject private PasswordSettings settings;
  @Inject private PasswordHistory history;
  @Inject private Directory directory;
  @Inject private Dormancy dormancy;
  @Inject private SystemSecrets secrets;
  @Inject private AccountValidator form;
  @Inject private Persons persons;
  @Inject private EvidenceLedger evidence;
  @Inject @MachineTime private Clock clock;

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
  public OpenedAccount open(
      Caller caller, String department, NewAccount newAccount, Set<String> functionRoles) {
    var account = add(caller, department, newAccount, functionRoles);
    var code = account.kind() == AccountKind.SYSTEM ? null : admit(account);
    return new OpenedAccount(account.view(), code);
  }

  /** Opens an account of the demonstration, whose password or secret everybody knows. */
  public void openForDemonstration(
      Caller caller,
      String department,
      NewAccount newAccount,
      Set<String> functionRoles,
      String password) {
    var now = clock.instant();
    var account = add(caller, department, newAccount, functionRoles);
    if (account.kind() == AccountKind.SYSTEM) {
      secrets.add(account.name(), Credentials.sha256(password), now);
      account.raiseCredentialVersion(now);
    } else {
      account.setDemonstrationPassword(credentials.hashPassword(password), now);
    }
    accounts.flush();
  }

  private Account add(
      Caller caller, String department, NewAccount newAccount, Set<String> functionRoles) {
    var now = clock.instant();
    if (newAccount.kind() != AccountKind.SYSTEM) {
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
    accounts.add(account);
    recordMaker(caller.account(), newAccount.name());
    evidence.record(
        Act.of(caller, "account-created")
            .subject(newAccount.name())
            .concerning(department)
            .detail("kind", newAccount.kind()));
    return account;
  }

  /** Stores that somebody took part in making or resetting an account. */
  public void recordMaker(String maker, String account) {
    persons.recordMaker(account, maker, clock.instant());
  }

  /**
   * The department of a head whom only administrators can reset.
   *
   * @throws Refusal {@code account-not-found}, {@code not-permitted} if it is not the account of a
   *     head, {@code another-head-resets} if the department has another head who can reset it,
   *     {@code password-in-directory}
   */
  public String requireOnlyHead(String name) {
    var account = accounts.find(name).orElseThrow(() -> new Refusal(ACCOUNT_NOT_FOUND, name));
    if (!account.kind().isHead()) {
      throw new Refusal(PlatformReason.NOT_PERMITTED, "resetPassword");
    }
    requireOwnPassword(account);
    requireNobodyElse(account.department(), account.kind(), account.person());
    return account.department();
  }

  /**
   * Requires that administrators have to open the account of a head of the department.
   *
   * @throws Refusal {@code another-head-resets} if the department has such a head, who opens it
   */
  public void requireNoDepartmentHead(String department) {
    requireNobodyElse(department, AccountKind.DEPARTMENT_HEAD, null);
  }

  /** Whether somebody in a department can act as the head of its sharing office. */
  boolean hasHeadOfOffice(String department) {
    return findActing(department, Roles.HEAD).findAny().isPresent();
  }

  private Stream<Account> findActing(String department, String role) {
    boolean hasDirectory = directory.isConfigured();
    return accounts.findByDepartment(department).stream()
        .filter(one -> one.canActAs(role, hasDirectory) && !dormancy.isDormant(one.lastUsedAt()));
  }

  private void requireNobodyElse(String department, AccountKind kind, String person) {
    findActing(department, kind.administeredBy())
        .filter(other -> !other.person().equals(person))
        .findFirst()
        .ifPresent(
            other -> {
              throw new Refusal(ANOTHER_HEAD_RESETS, other.name());
            });
  }

  /**
   * Resets an account in the caller's transaction: its password is void, and in its place is a
   * one-time code or the directory. A directory that is no longer configured keeps nothing.
   *
   * @throws Refusal {@code account-not-found}, {@code password-in-directory}
   */
  public OpenedAccount reset(Caller caller, String name, String reasons) {
    var account = accounts.lock(name).orElseThrow(() -> new Refusal(ACCOUNT_NOT_FOUND, name));
    requireOwnPassword(account);
    var code = admit(account);
    account.recordReset(clock.instant());
    recordMaker(caller.account(), name);
    evidence.record(
        Act.of(caller, "password-reset")
            .subject(name)
            .concerning(account.department())
            .detail("inDirectory", account.isInDirectory())
            .detail("reasons", reasons));
    return new OpenedAccount(account.view(), code);
  }

  private void requireOwnPassword(Account account) {
    if (account.isInDirectory() && directory.isConfigured()) {
      throw new Refusal(PASSWORD_IN_DIRECTORY);
    }
  }

  /** Lets the owner sign in: by the directory where there is one, else by a one-time code. */
  private OneTimeCode admit(Account account) {
    var now = clock.instant();
    if (directory.isConfigured()) {
      account.moveToDirectory(now);
      accounts.flush();
      history.clear(account.name());
      return null;
    }
    String code = credentials.newCode();
    var expiresAt = now.plus(settings.codeValidity());
    account.setOneTimeCode(credentials.hashPassword(code), expiresAt, now);
    accounts.flush();
    return new OneTimeCode(account.name(), code, expiresAt);
  }

  /**
   * Gives the people of a department the roles of its new function, in place of the previous ones.
   */
  public void assignFunctionRoles(String department, Set<String> functionRoles) {
    accounts.findByDepartment(department).forEach(account -> account.assign(functionRoles));
    accounts.flush();
  }
}

package org.infoshare.organisation.account;

import static org.infoshare.organisation.account.AccountReason.ACCOUNT_NAME_FOREIGN;
import static org.infoshare.organisation.account.AccountReason.ACCOUNT_NAME_FORM;
import static org.infoshare.organisation.account.AccountReason.STAFF_NUMBER_NOT_FOR_SYSTEMS;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.regex.Pattern;
import org.infoshare.foundation.platform.Checks;

/** The rules for the names of accounts. */
@ApplicationScoped
class AccountValidator {

  private static final Pattern NAME =
      Pattern.compile("(?=.{1,64}$)[a-z][a-z0-9-]*(\\.[a-z0-9][a-z0-9-]*)+");
  private static final Pattern STAFF_NUMBER = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.-]{0,31}");
  private static final int MAX_DISPLAY_NAME_LENGTH = 64;

  void checkNames(Checks checks, String at, String department, NewAccount newAccount) {
    checks
        .requirePresent(at + "/name", newAccount.name())
        .requireText(at + "/displayName", newAccount.displayName(), MAX_DISPLAY_NAME_LENGTH);
    if (newAccount.kind() == AccountKind.SYSTEM) {
      checks.require(
          newAccount.staffNumber() == null, at + "/staffNumber", STAFF_NUMBER_NOT_FOR_SYSTEMS);
    } else if (newAccount.kind() != null) {
      checks.requireMatch(at + "/staffNumber", newAccount.staffNumber(), STAFF_NUMBER);
    }
    if (newAccount.name() != null && !NAME.matcher(newAccount.name()).matches()) {
      checks.addFault(at + "/name", ACCOUNT_NAME_FORM);
    } else if (newAccount.name() != null) {
      checks.require(
          newAccount.name().startsWith(department + "."),
          at + "/name",
          ACCOUNT_NAME_FOREIGN,
          department + ".");
    }
  }
}

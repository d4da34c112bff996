package org.infoshare.organisation.account;

import static org.infoshare.organisation.account.AccountReason.ACCOUNT_NAME_FOREIGN;
import static org.infoshare.organisation.account.AccountReason.ACCOUNT_NAME_FORM;
import static org.infoshare.organisation.account.AccountReason.PASSWORD_TOO_SHORT;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.regex.Pattern;
import org.infoshare.foundation.platform.Checks;

/** What the names and passwords of accounts must look like. */
@ApplicationScoped
class AccountValidator {

  private static final Pattern NAME =
      Pattern.compile("(?=.{1,64}$)[a-z][a-z0-9-]*(\\.[a-z0-9][a-z0-9-]*)+");
  private static final int MAX_DISPLAY_NAME_LENGTH = 64;
  private static final int MIN_PASSWORD_LENGTH = 12;
  private static final int MAX_PASSWORD_LENGTH = 128;

  void checkNames(Checks checks, String at, String department, NewAccount asked) {
    checks
        .requirePresent(at + "/name", asked.name())
        .requireText(at + "/displayName", asked.displayName(), MAX_DISPLAY_NAME_LENGTH);
    if (asked.name() != null && !NAME.matcher(asked.name()).matches()) {
      checks.addFault(at + "/name", ACCOUNT_NAME_FORM);
    } else if (asked.name() != null) {
      checks.require(
          asked.name().startsWith(department + "."),
          at + "/name",
          ACCOUNT_NAME_FOREIGN,
          department + ".");
    }
  }

  void checkPassword(Checks checks, String pointer, String password) {
    checks.requireText(pointer, password, MAX_PASSWORD_LENGTH);
    if (password != null && !password.isBlank()) {
      checks.require(
          password.codePointCount(0, password.length()) >= MIN_PASSWORD_LENGTH,
          pointer,
          PASSWORD_TOO_SHORT,
          MIN_PASSWORD_LENGTH);
    }
  }
}

package org.infoshare.organisation.account;

import static org.infoshare.organisation.account.AccountReason.ACCOUNT_NAME_FOREIGN;
import static org.infoshare.organisation.account.AccountReason.ACCOUNT_NAME_FORM;
import static org.infoshare.organisation.account.AccountReason.PASSWORD_TOO_SHORT;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.regex.Pattern;
import org.infoshare.foundation.platform.Checks;

/** What the names and passwords of accounts must look like. */
@ApplicationScoped
class AccountForm {

  private static final Pattern NAME =
      Pattern.compile("(?=.{1,64}$)[a-z][a-z0-9-]*(\\.[a-z0-9][a-z0-9-]*)+");
  private static final int LONGEST_DISPLAY_NAME = 64;
  private static final int SHORTEST_PASSWORD = 12;
  private static final int LONGEST_PASSWORD = 128;

  void checkNames(Checks checks, String at, String department, NewAccount asked) {
    checks
        .requirePresent(at + "/name", asked.name())
        .requireText(at + "/displayName", asked.displayName(), LONGEST_DISPLAY_NAME);
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
    checks.requireText(pointer, password, LONGEST_PASSWORD);
    if (password != null && !password.isBlank()) {
      checks.require(
          password.codePointCount(0, password.length()) >= SHORTEST_PASSWORD,
          pointer,
          PASSWORD_TOO_SHORT,
          SHORTEST_PASSWORD);
    }
  }
}

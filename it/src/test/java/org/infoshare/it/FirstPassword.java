package org.infoshare.it;

import java.util.Map;

/** The password that somebody gave a new account, which its owner changes before anything else. */
final class FirstPassword {

  static final String GIVEN = "a long first password";

  private FirstPassword() {}

  /** Has the owner of an account change it. */
  static void changed(Wire wire, String account, String own) {
    wire.done(
        new Call(account, GIVEN, "changePassword", Map.of(), null)
            .with("current", GIVEN)
            .with("replacement", own));
  }
}

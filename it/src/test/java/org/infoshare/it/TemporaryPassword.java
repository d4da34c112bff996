package org.infoshare.it;

import java.util.Map;

/** The password that somebody gave a new account, which its owner changes before anything else. */
final class TemporaryPassword {

  static final String VALUE = "a long first password";

  private TemporaryPassword() {}

  /** Has the owner of an account change it. */
  static void change(Wire wire, String account, String own) {
    wire.done(
        new Call(account, VALUE, "changePassword", Map.of(), null)
            .with("current", VALUE)
            .with("replacement", own));
  }
}

package org.infoshare.it;

import java.util.List;
import java.util.Map;

/** One-time codes, as answers show them, and the passwords that their owners set with them. */
final class OneTimeCodes {

  private OneTimeCodes() {}

  /** The code of an account that was opened or reset. */
  static String of(Answer opened) {
    return String.valueOf(opened.map("code").get("code"));
  }

  /** The code of one of the accounts that a confirmed act opened or reset. */
  static String of(Answer confirmed, String account) {
    List<Map<String, Object>> codes = confirmed.list("codes");
    return codes.stream()
        .filter(one -> account.equals(one.get("account")))
        .map(one -> String.valueOf(one.get("code")))
        .findFirst()
        .orElseThrow();
  }

  /** Has the owner of an account set the own password. */
  static void setPassword(Wire wire, String account, String code, String own) {
    wire.done(passwordChange(account, code, own));
  }

  static Call passwordChange(String account, String current, String replacement) {
    return new Call(account, current, "changePassword", Map.of(), null)
        .with("current", current)
        .with("replacement", replacement);
  }
}

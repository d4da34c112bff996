package org.infoshare.it;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One call of an operation, the same for both wires.
 *
 * @param account who calls
 * @param password the password or secret
 * @param operation the name of the operation
 * @param arguments what the contracts say it takes; what is in a path on REST is among them
 * @param key the idempotency key; null for none
 */
record Call(
    String account, String password, String operation, Map<String, Object> arguments, String key) {

  /** A call by a demo account. */
  static Call by(String account, String operation) {
    return new Call(account, "demo", operation, Map.of(), null);
  }

  Call with(String name, Object value) {
    var more = new LinkedHashMap<>(arguments);
    more.put(name, value);
    return new Call(account, password, operation, more, key);
  }

  Call with(Map<String, Object> several) {
    var more = new LinkedHashMap<>(arguments);
    more.putAll(several);
    return new Call(account, password, operation, more, key);
  }

  Call without(String name) {
    var fewer = new LinkedHashMap<>(arguments);
    fewer.remove(name);
    return new Call(account, password, operation, fewer, key);
  }

  Call as(String otherAccount) {
    return new Call(otherAccount, password, operation, arguments, key);
  }

  Call password(String other) {
    return new Call(account, other, operation, arguments, key);
  }

  Call key(String idempotencyKey) {
    return new Call(account, password, operation, arguments, idempotencyKey);
  }

  @Override
  public String toString() {
    return operation + " by " + account;
  }
}

package org.infoshare.foundation.command;

import jakarta.enterprise.context.RequestScoped;
import java.util.regex.Pattern;
import org.infoshare.foundation.platform.PlatformReason;
import org.infoshare.foundation.platform.Refusal;

/**
 * The idempotency key of the current call. The wire that received the call sets it.
 *
 * <p>REST reads it from {@code Idempotency-Key}; SOAP from the header {@code idempotencyKey} or
 * from WS-Addressing {@code MessageID}.
 */
@RequestScoped
public class IdempotencyKey {

  private static final Pattern FORM = Pattern.compile("[\\x21-\\x7e]{1,128}");

  private String key;
  private String operation;
  private boolean taken;

  /** The key that the caller sent; null if it sent none. */
  public String value() {
    return key;
  }

  /** The operation of this call, as the contracts name it. */
  String operation() {
    return operation;
  }

  /**
   * Hands out the key to the command of this call, once: what that command calls in turn is part of
   * it.
   *
   * @return null if there is no key, or if it was taken
   */
  String take() {
    boolean first = !taken;
    taken = true;
    return first ? key : null;
  }

  /**
   * Takes back the key of a command that failed, so that another command of this call may carry it.
   */
  void giveBack() {
    taken = false;
  }

  /**
   * Sets the key of this call.
   *
   * @param operation the operation that is called, as the contracts name it: the same key with
   *     another operation is another command
   * @throws Refusal {@code idempotency-key-invalid} if it is not 1 to 128 visible ASCII characters
   */
  public void set(String value, String operation) {
    if (!FORM.matcher(value).matches()) {
      throw new Refusal(PlatformReason.IDEMPOTENCY_KEY_INVALID);
    }
    key = value;
    this.operation = operation;
  }
}

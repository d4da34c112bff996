package org.infoshare.foundation.platform;

import jakarta.enterprise.context.RequestScoped;
import java.util.regex.Pattern;

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

  public String value() {
    return key;
  }

  /**
   * Sets the key of this call.
   *
   * @throws Refusal {@code idempotency-key-invalid} if it is not 1 to 128 visible ASCII characters
   */
  public void set(String value) {
    if (!FORM.matcher(value).matches()) {
      throw new Refusal(PlatformReason.IDEMPOTENCY_KEY_INVALID);
    }
    key = value;
  }
}

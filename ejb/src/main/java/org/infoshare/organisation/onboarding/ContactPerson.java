package org.infoshare.organisation.onboarding;

import java.util.regex.Pattern;
import org.infoshare.foundation.platform.Checks;
import org.infoshare.foundation.platform.PlatformReason;

/**
 * The contact person for a department's connection or a system.
 *
 * @param name at most 64 characters
 * @param phone 5 to 32 digits, spaces, plus, hyphens and brackets
 * @param mail an address, at most 128 characters; optional
 */
public record ContactPerson(String name, String phone, String mail) {

  private static final Pattern PHONE = Pattern.compile("[0-9+() -]{5,32}");
  private static final Pattern MAIL = Pattern.compile("[^\\s@]{1,64}@[^\\s@]{1,63}");

  /** Adds the faults of a contact below that pointer. */
  public static void check(Checks checks, String at, ContactPerson contact) {
    checks.requirePresent(at, contact);
    if (contact == null) {
      return;
    }
    checks
        .requireText(at + "/name", contact.name(), 64)
        .requireMatch(at + "/phone", contact.phone(), PHONE);
    if (contact.mail() != null) {
      checks.require(
          MAIL.matcher(contact.mail()).matches(),
          at + "/mail",
          PlatformReason.BAD_FORMAT,
          MAIL.pattern());
    }
  }
}

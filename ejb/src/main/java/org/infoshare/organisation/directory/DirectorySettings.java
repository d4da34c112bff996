package org.infoshare.organisation.directory;

import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;

/**
 * The settings of the directory, as they are now.
 *
 * @param kind {@code none}, {@code ldap} or {@code realm}
 * @param ldap the settings of an LDAP directory
 */
record DirectorySettings(String kind, LdapSettings ldap) {

  private static final String PREFIX = "infoshare.directory";
  private static final String LDAP = PREFIX + ".ldap";

  /** The alias of the password with which the platform itself signs in at the directory. */
  private static final String PASSWORD = "infoshare-directory-password";

  enum Kind {
    NONE,
    LDAP,
    REALM
  }

  static DirectorySettings of(Config config) {
    return new DirectorySettings(
        text(config, PREFIX, "none"),
        new LdapSettings(
            text(config, LDAP + ".url", ""),
            text(config, LDAP + ".base", ""),
            text(config, LDAP + ".attribute", "employeeNumber"),
            text(config, LDAP + ".bind-dn", ""),
            text(config, PASSWORD, "")));
  }

  private static String text(Config config, String name, String defaultText) {
    return config.getOptionalValue(name, String.class).map(String::strip).orElse(defaultText);
  }

  /**
   * The kind of directory.
   *
   * @throws UnusableSettings if there is none of that name
   */
  Kind readKind() throws UnusableSettings {
    return Stream.of(Kind.values())
        .filter(known -> known.name().equalsIgnoreCase(kind))
        .findFirst()
        .orElseThrow(
            () -> new UnusableSettings(PREFIX + " is none of none, ldap and realm: " + kind));
  }
}

package org.infoshare.organisation.directory;

import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Where and how an LDAP directory is asked.
 *
 * @param url {@code ldaps://host:port}, or several with blanks between, of which the next is asked
 *     if one is away
 * @param base the distinguished name below which people are searched
 * @param attribute that has the staff number
 * @param bindDn the name with which the platform searches; blank for nobody's
 * @param password the password of that name
 */
record LdapSettings(String url, String base, String attribute, String bindDn, String password) {

  private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");
  private static final Pattern ATTRIBUTE = Pattern.compile("[A-Za-z][A-Za-z0-9-]*");

  /**
   * Requires that passwords would go to the directory only where nobody can read them on the way.
   *
   * @throws UnusableSettings if a setting is missing or unusable
   */
  void requireUsable() throws UnusableSettings {
    var addresses = List.of(url.split("\\s+"));
    if (!addresses.stream().allMatch(LdapSettings::isProtected)) {
      throw new UnusableSettings(
          "infoshare.directory.ldap.url is not ldaps://host, nor ldap:// on this machine: " + url);
    }
    if (base.isBlank() || !ATTRIBUTE.matcher(attribute).matches()) {
      throw new UnusableSettings("infoshare.directory.ldap.base or .attribute cannot be used");
    }
    if (bindDn.isBlank() != password.isBlank()) {
      throw new UnusableSettings(
          "infoshare.directory.ldap.bind-dn and the alias infoshare-directory-password belong"
              + " together");
    }
  }

  private static boolean isProtected(String address) {
    try {
      var uri = URI.create(address);
      return uri.getHost() != null
          && (uri.getRawPath() == null || uri.getRawPath().length() <= 1)
          && ("ldaps".equals(uri.getScheme())
              || ("ldap".equals(uri.getScheme()) && THIS_MACHINE.contains(uri.getHost())));
    } catch (IllegalArgumentException unreadable) {
      return false;
    }
  }

  @Override
  public String toString() {
    return "LdapSettings[" + url + "]";
  }
}

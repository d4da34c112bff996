package org.infoshare.foundation.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.Config;

/**
 * What is configured on a server: names with digests, so that a change shows and no value does.
 *
 * @param digests SHA-256 in hexadecimal by name: {@code infoshare.…} of a setting, {@code realm
 *     <realm>: <user>} of a user with password and groups, {@code file <name>} of a file
 */
record ServerConfiguration(Map<String, String> digests) {

  private static final String SETTINGS = "infoshare.";

  /**
   * Settings whose value a digest would give away to whoever guesses. Their passwords are aliases,
   * whose file is looked at as a whole.
   */
  private static final Pattern SECRET = Pattern.compile("(password|secret|key)$");

  private static final List<String> REALMS = List.of("infoshare-operators", "infoshare-accounts");

  /** Pools, listeners, realms and applications; aliases; users of the console; keys and trust. */
  private static final List<String> FILES =
      List.of("domain.xml", "domain-passwords", "admin-keyfile", "keystore.p12", "cacerts.p12");

  /**
   * What is configured now.
   *
   * @param config the directory {@code config} of the domain; null where there is none
   */
  static ServerConfiguration read(Config settings, Path config) {
    var digests = new TreeMap<String, String>();
    for (String name : settings.getPropertyNames()) {
      if (name.startsWith(SETTINGS)) {
        boolean secret = SECRET.matcher(name).find();
        String value = settings.getOptionalValue(name, String.class).orElse("");
        digests.put(name, sha256(secret ? "" : value));
      }
    }
    if (config != null) {
      REALMS.forEach(realm -> addUsers(digests, realm, config.resolve(realm)));
      FILES.forEach(file -> addFile(digests, file, config.resolve(file)));
    }
    return new ServerConfiguration(digests);
  }

  /** The lines of a file realm: name, salted hash of the password and groups, with semicolons. */
  private static void addUsers(Map<String, String> digests, String realm, Path file) {
    new String(content(file), StandardCharsets.UTF_8)
        .lines()
        .filter(line -> line.indexOf(';') > 0)
        .forEach(
            line ->
                digests.put(
                    "realm %s: %s".formatted(realm, line.substring(0, line.indexOf(';'))),
                    sha256(line)));
  }

  private static void addFile(Map<String, String> digests, String name, Path file) {
    if (Files.exists(file)) {
      digests.put("file " + name, sha256(content(file)));
    }
  }

  /** The names that are new, gone or have another value. */
  SortedSet<String> differencesFrom(ServerConfiguration earlier) {
    var names = new TreeSet<String>(digests.keySet());
    names.addAll(earlier.digests.keySet());
    names.removeIf(
        name -> digests.containsKey(name) && digests.get(name).equals(earlier.digests.get(name)));
    return names;
  }

  private static byte[] content(Path file) {
    try {
      return Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String sha256(String text) {
    return sha256(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}

package org.infoshare.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The directory for everything that a platform stores: programs, domain, data and secrets. */
record Home(Path directory) {

  /**
   * Creates the directory if it is missing. Its path has no symbolic links, so that processes can
   * be recognised by it.
   */
  static Home at(Path directory) throws IOException {
    return new Home(OwnerOnlyFiles.createDirectory(directory).toRealPath());
  }

  Path secrets() {
    return directory.resolve("secrets.properties");
  }

  /** The certificates that a client on this machine must trust to recognise the server over TLS. */
  Path certificate() {
    return directory.resolve("infoshare-tls.pem");
  }

  Path logs() {
    return directory.resolve("log");
  }

  /** Whether a platform was ever started here. */
  boolean holdsSomething() {
    return Stream.of("domain", "postgres", secrets().getFileName().toString())
        .anyMatch(name -> Files.exists(directory.resolve(name)));
  }

  /** Deletes everything except the unpacked programs. */
  void clear() throws IOException {
    for (String name : List.of("demo-data", "domain", "postgres", "log", "password-files")) {
      FileTrees.delete(directory.resolve(name));
    }
    Files.deleteIfExists(secrets());
    Files.deleteIfExists(certificate());
  }
}

package org.infoshare.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The directory in which a platform keeps everything: programs, domain, data and secrets. */
record Home(Path directory) {

  /** Makes it if need be; the path has no symbolic links, so that processes can be known by it. */
  static Home at(Path directory) throws IOException {
    return new Home(OwnerOnlyFiles.createDirectory(directory).toRealPath());
  }

  Path secrets() {
    return directory.resolve("secrets.properties");
  }

  /** What a client on this machine trusts, to know the server over TLS. */
  Path certificate() {
    return directory.resolve("infoshare-tls.pem");
  }

  Path logs() {
    return directory.resolve("log");
  }

  /** Throws away everything but the unpacked programs. */
  void clear() throws IOException {
    for (String name : List.of("demo-data", "domain", "postgres", "log", "password-files")) {
      FileTrees.delete(directory.resolve(name));
    }
    Files.deleteIfExists(secrets());
  }
}

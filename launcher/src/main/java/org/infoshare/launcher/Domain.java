package org.infoshare.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/** The Payara domain of one home: the directory for all files of the server's own. */
final class Domain {

  static final String NAME = "infoshare";
  private static final String LOCALHOST = "127.0.0.1";
  private static final String EVERYWHERE = "0.0.0.0";

  private final Path directory;
  private final Programs programs;

  Domain(Path home, Programs programs) {
    this.directory = home.resolve("domain").resolve(NAME);
    this.programs = programs;
  }

  Path directory() {
    return directory;
  }

  Path config() {
    return directory.resolve("config");
  }

  Path log() {
    return directory.resolve("logs").resolve("server.log");
  }

  /** The server that works in this domain. */
  Optional<LiveProcess> process() throws IOException {
    String mark = "-Dcom.sun.aas.instanceRoot=" + directory + " ";
    return LiveProcess.fromPidFile(config().resolve("pid"), mark)
        .or(() -> LiveProcess.findByMark(mark));
  }

  /**
   * @param master the domain's master password
   */
  DomainKeys keys(String master) {
    return new DomainKeys(config(), programs, master);
  }

  DomainXml xml() throws IOException {
    return DomainXml.read(config().resolve("domain.xml"));
  }

  /**
   * Copies the domain that comes with Payara and gives it keys and passwords of its own. {@code
   * create-domain} would do the same in twice the time.
   */
  void create(Path payara, Asadmin asadmin, Secrets secrets)
      throws IOException, InterruptedException {
    if (Files.exists(directory)) {
      return;
    }
    OwnerOnlyFiles.createDirectory(directory.getParent());
    Path draft = directory.resolveSibling(NAME + ".new");
    FileTrees.delete(draft);
    FileTrees.copy(payara.resolve("glassfish").resolve("domains").resolve("domain1"), draft);
    new DomainKeys(draft.resolve("config"), programs, secrets.masterPassword()).replace();
    closeConsole(draft, asadmin, secrets);
    Path welcomePage = draft.resolve("docroot");
    FileTrees.delete(welcomePage);
    Files.createDirectory(welcomePage);
    Files.move(draft, directory, StandardCopyOption.ATOMIC_MOVE);
  }

  /** The domain that comes with Payara lets everybody administer it. */
  private static void closeConsole(Path draft, Asadmin asadmin, Secrets secrets)
      throws IOException, InterruptedException {
    Path file = draft.resolve("passwords");
    var passwords = new Properties();
    passwords.setProperty("AS_ADMIN_PASSWORD", "");
    passwords.setProperty("AS_ADMIN_NEWPASSWORD", secrets.administratorPassword());
    OwnerOnlyFiles.write(file, passwords);
    var result =
        asadmin.run(
            "change-admin-password",
            file,
            "change-admin-password",
            "--domaindir",
            draft.getParent().toString(),
            "--domain_name",
            draft.getFileName().toString());
    Files.delete(file);
    if (!result.succeeded()) {
      throw new StartRefused(
          "The console could not be given a password; see %s.".formatted(result.log()));
    }
  }

  /** Puts the driver where the pools of the server look for it, in place of an older one. */
  void useDriver(Path driver) throws IOException {
    Path library = directory.resolve("lib");
    Path wanted = library.resolve(driver.getFileName().toString());
    try (var others = Files.newDirectoryStream(library, "postgresql-*.jar")) {
      for (Path other : others) {
        if (!other.equals(wanted)) {
          Files.delete(other);
        }
      }
    }
    if (!Files.exists(wanted) || Files.size(wanted) != Files.size(driver)) {
      Files.copy(driver, wanted, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /**
   * Writes what the server must know before it boots. The console accepts only this machine. The
   * same holds for the wire without TLS, and for the wire with TLS if there are accounts with known
   * passwords.
   */
  void prepare(DomainXml xml, Ports ports, boolean knownPasswords) {
    xml.listener("http-listener-1", LOCALHOST, ports.http());
    xml.listener("http-listener-2", knownPasswords ? LOCALHOST : EVERYWHERE, ports.https());
    xml.listener("admin-listener", LOCALHOST, ports.admin());
    xml.closeOtherListeners(Ports.anyFree(3));
    xml.jvmOption("-Xmx512m", "-Xmx1g");
    // A server that ran out of memory may have lost threads; the watchdog starts it again.
    xml.jvmOption("-XX:+ExitOnOutOfMemoryError");
    xml.jvmOption("-Dfile.encoding=UTF-8");
    // The pages with which the server answers by itself would name its product and version.
    xml.jvmOption("-Dproduct.name=");
    xml.jvmOption("-Duser.language=en");
    xml.jvmOption(
        "-Dorg.glassfish.additionalOSGiBundlesToStart=org.apache.felix.shell,"
            + "org.apache.felix.gogo.runtime,org.apache.felix.gogo.shell,"
            + "org.apache.felix.gogo.command,org.apache.felix.shell.remote,"
            + "org.apache.felix.fileinstall",
        "-Dorg.glassfish.additionalOSGiBundlesToStart=org.apache.felix.fileinstall");
  }

  /** Whether the files of a deployed application are there; a restored domain lacks them. */
  boolean holdsApplication(String name) {
    return Files.isDirectory(directory.resolve("applications").resolve(name));
  }

  /** The files that a deployed application left on the disk. */
  void deleteApplication(String name) throws IOException {
    FileTrees.delete(directory.resolve("applications").resolve(name));
    for (String kind : List.of("altdd", "ejb", "jsp", "policy", "xml")) {
      FileTrees.delete(directory.resolve("generated").resolve(kind).resolve(name));
    }
  }
}

package org.infoshare.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * The commands of the command file that a domain still lacks. A command is due if its text or its
 * password differs from the one applied last, or if its result is gone. The old result is removed
 * before the server boots, and the command is run once the server is up. The value of a {@code set}
 * is written before the server boots.
 */
final class DomainConfiguration {

  private final Domain domain;
  private final AppliedFingerprints applied;
  private final DomainKeys keys;
  private final Path passwordFiles;
  private final Map<String, String> passwords;
  private final List<AdminCommand> commands;
  private final List<AdminCommand> due = new ArrayList<>();

  /**
   * @param values the values of the placeholders of the command file
   * @param passwords by the names of their password files
   * @param more commands of this start only, besides those of the command file
   */
  DomainConfiguration(
      Domain domain,
      DomainKeys keys,
      AppliedFingerprints applied,
      Path home,
      Map<String, String> values,
      Map<String, String> passwords,
      List<AdminCommand> more)
      throws IOException {
    this.domain = domain;
    this.applied = applied;
    this.keys = keys;
    this.passwordFiles = home.resolve("password-files");
    this.passwords = passwords;
    var all = new HashMap<>(values);
    all.put("infoshare.password.files", passwordFilesInText());
    this.commands = new ArrayList<>(CommandFile.shipped().commands(all));
    this.commands.addAll(more);
  }

  /** Finds the due commands and removes their old results, while the server is down. */
  void prepare(DomainXml xml) throws IOException {
    FileTrees.delete(passwordFiles);
    for (AdminCommand command : commands) {
      if (!applied.matches(command.identity(), fingerprint(command)) || !xml.has(command)) {
        due.add(command);
        xml.remove(command);
        if (command.isAppliedBeforeBoot()) {
          xml.set(command);
        }
      }
    }
    keys.forgetPasswordAliases(
        due.stream()
            .filter(command -> command.verb().equals("create-password-alias"))
            .map(AdminCommand::target)
            .toList());
    forgetUsers(
        due.stream()
            .filter(command -> command.verb().equals("create-file-user"))
            .map(AdminCommand::target)
            .toList());
  }

  boolean isComplete() {
    return due.isEmpty();
  }

  /** Runs the due commands. */
  void apply(Server server) throws IOException, InterruptedException {
    OwnerOnlyFiles.createDirectory(passwordFiles);
    try {
      for (AdminCommand command : due) {
        writePassword(command);
      }
      server.run(due.stream().filter(command -> !command.isAppliedBeforeBoot()).toList());
    } finally {
      FileTrees.delete(passwordFiles);
    }
    for (AdminCommand command : due) {
      applied.remember(command.identity(), fingerprint(command));
    }
    applied.save();
    due.clear();
  }

  private void writePassword(AdminCommand command) throws IOException {
    if (command.password().isPresent()) {
      var content = new Properties();
      content.setProperty(
          command.verb().equals("create-password-alias")
              ? "AS_ADMIN_ALIASPASSWORD"
              : "AS_ADMIN_USERPASSWORD",
          passwords.get(command.password().get()));
      OwnerOnlyFiles.write(passwordFiles.resolve(command.password().get()), content);
    }
  }

  private void forgetUsers(List<String> users) throws IOException {
    Path file = domain.config().resolve("infoshare-operators");
    if (!users.isEmpty() && Files.exists(file)) {
      Files.write(
          file,
          Files.readAllLines(file).stream()
              .filter(line -> users.stream().noneMatch(user -> line.startsWith(user + ";")))
              .toList());
    }
  }

  private String passwordFilesInText() {
    return passwordFiles.toString().replace('\\', '/');
  }

  /** Does not depend on where the home lies, so that a restored one may lie elsewhere. */
  private String fingerprint(AdminCommand command) {
    String text = command.text().replace(passwordFilesInText(), "");
    return Digests.of(text + "\n" + command.password().map(passwords::get).orElse(""));
  }
}

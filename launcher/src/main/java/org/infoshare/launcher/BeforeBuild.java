package org.infoshare.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What {@code mvn -Prun} does as soon as the launcher is compiled: it looks whether the platform
 * could start, so that nobody waits for a build in vain. A backup or a restore needs no build at
 * all; the command ends with it.
 */
public final class BeforeBuild {

  private BeforeBuild() {}

  public static void main(String[] arguments) throws IOException {
    var commandLine = new CommandLine(Launch.properties(), System.getenv());
    Optional<Path> backup = commandLine.file("infoshare.backup");
    Optional<Path> restore = commandLine.file("infoshare.restore");
    if (backup.isPresent()) {
      orFail("InfoShare cannot be backed up: ", () -> backUp(commandLine, backup.get()));
    } else if (restore.isPresent()) {
      orFail("InfoShare cannot be restored: ", () -> restore(commandLine, restore.get()));
    } else {
      orFail("InfoShare cannot start: ", () -> look(commandLine));
    }
  }

  private interface Work {
    void run() throws IOException;
  }

  private static void orFail(String failure, Work work) throws IOException {
    try {
      work.run();
    } catch (StartRefused e) {
      Launch.fail(failure + e.getMessage());
    }
  }

  private static void look(CommandLine commandLine) throws IOException {
    StartCheck.require(commandLine.home(), commandLine.ports(), commandLine.external().isEmpty());
  }

  private static void backUp(CommandLine commandLine, Path file) throws IOException {
    Backup.take(commandLine.home(), file);
    end(
        "%s holds all of %s (%d MB), its keys included: keep it where only you can read it, with %s."
            .formatted(
                file,
                commandLine.home(),
                Files.size(file) / 1_000_000,
                ArchiveWriter.digestOf(file).getFileName()));
  }

  private static void restore(CommandLine commandLine, Path file) throws IOException {
    Restore.from(file, commandLine.home(), commandLine.flag("infoshare.restore.replace", false));
    end("%s is restored from %s; start it with mvn -Prun.".formatted(commandLine.home(), file));
  }

  private static void end(String sentence) {
    System.out.println(sentence);
    System.out.flush();
    System.exit(0);
  }
}

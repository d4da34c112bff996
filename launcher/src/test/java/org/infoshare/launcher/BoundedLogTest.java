package org.infoshare.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class BoundedLogTest {

  @TempDir private Path folder;

  @Test
  void a_log_that_is_too_long_begins_again_and_one_earlier_is_kept() throws IOException {
    var log = new BoundedLog(folder.resolve("postgres.log"), 10);
    log.trim();
    try (var program =
        Files.newBufferedWriter(log.file(), StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
      for (String line : new String[] {"the first line\n", "the second line\n", "short\n"}) {
        program.write(line);
        program.flush();
        log.trim();
      }
    }

    assertThat(log.file()).hasContent("short");
    assertThat(folder.resolve("postgres.1.log")).hasContent("the second line");
  }
}

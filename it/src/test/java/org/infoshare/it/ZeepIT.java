package org.infoshare.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SharedPlatform.class)
class ZeepIT {

  private static final String PYTHON = "/usr/bin/python3";

  @Test
  void a_Python_client_walks_the_whole_path_over_SOAP(Wires wires) throws Exception {
    boolean required = Boolean.parseBoolean(System.getenv("INFOSHARE_REQUIRE_ZEEP"));
    assumeTrue(
        required || hasZeep(),
        "Not tried from Python: python3-zeep is not installed (apt-get install python3-zeep)");

    var run = run(List.of(PYTHON, "src/test/python/whole_path.py", wires.base().toString()));

    assertThat(run.status()).as(run.output()).isZero();
    Object answered = new ObjectMapper().readValue(run.output(), Map.class);
    assertThat(answered)
        .isEqualTo(
            Map.of(
                "inserted",
                10,
                "answeredAgain",
                true,
                "records",
                List.of(Map.of("ferry", "F-7", "title", "第7渡口")),
                "refusal",
                "item-not-granted",
                "refusalMessages",
                List.of("未获准共享信息项 secret。", "Item secret is not granted."),
                "evidenceAccount",
                "edu.system",
                "evidenceItems",
                List.of("ferry", "title")));
  }

  private static boolean hasZeep() throws Exception {
    try {
      return run(List.of(PYTHON, "-c", "import zeep")).status() == 0;
    } catch (IOException noPython) {
      return false;
    }
  }

  private static Run run(List<String> command) throws Exception {
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("PYTHONIOENCODING", "utf-8");
    builder.directory(Path.of("").toAbsolutePath().toFile());
    var process = builder.start();
    try {
      process.getOutputStream().close();
      String output = new String(process.getInputStream().readAllBytes(), UTF_8);
      assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
      return new Run(process.exitValue(), output);
    } finally {
      process.destroyForcibly();
    }
  }

  private record Run(int status, String output) {}
}

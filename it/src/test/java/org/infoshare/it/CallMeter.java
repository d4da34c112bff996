package org.infoshare.it;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Base64;
import java.util.Properties;
import org.infoshare.launcher.Platform;

/**
 * Counts what calls cost a platform: the statements by the log of its database, the borrows by the
 * monitoring of the server's pool. Both are switched on while it is open.
 *
 * <p>The platform works beside the calls, on its own account: the usual one of many calls tells
 * what a call costs.
 */
final class CallMeter implements AutoCloseable {

  private static final String MONITORED = "monitoring/domain/server/resources/infoshare";
  private static final String LEVELS =
      "management/domain/configs/config/server-config/monitoring-service/module-monitoring-levels";

  private final URI console;
  private final String administrator;
  private final Path log;
  private final Connection superuser;
  private final HttpClient http = HttpClient.newHttpClient();
  private final ObjectMapper json = new ObjectMapper();

  /**
   * @param home where the platform keeps the log of its database and the way into it
   */
  CallMeter(Platform platform, Path home) throws IOException, SQLException {
    console = URI.create("http://localhost:" + platform.ports().admin() + "/");
    administrator =
        "Basic "
            + Base64.getEncoder()
                .encodeToString(("admin:" + platform.administratorPassword()).getBytes(UTF_8));
    log = home.resolve("log").resolve("postgres.log");
    var secrets = new Properties();
    try (var in = Files.newInputStream(home.resolve("secrets.properties"))) {
      secrets.load(in);
    }
    superuser =
        DriverManager.getConnection(
            platform.database().url(), "postgres", secrets.getProperty("db.superuser.password"));
    monitor("HIGH");
    change("set log_statement = 'all'", "set log_parameter_max_length = 0");
    while (!shown("log_statement").equals("all")) {
      Thread.onSpinWait();
    }
  }

  /** What is done by the platform while that runs. */
  CallCost measure(Runnable calls) {
    try {
      long lent = lent();
      long begin = Files.size(log);
      calls.run();
      byte[] written = Files.readAllBytes(log);
      String lines = new String(written, (int) begin, (int) (written.length - begin), UTF_8);
      return CallCost.parse(lines, lent() - lent);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @Override
  public void close() throws SQLException {
    try (superuser) {
      change("reset log_statement", "reset log_parameter_max_length");
      monitor("OFF");
    }
  }

  private void change(String... settings) throws SQLException {
    try (var statement = superuser.createStatement()) {
      for (String setting : settings) {
        statement.execute("alter system " + setting);
      }
      statement.execute("select pg_reload_conf()");
    }
  }

  private String shown(String setting) throws SQLException {
    try (var statement = superuser.createStatement();
        var row = statement.executeQuery("show " + setting)) {
      row.next();
      return row.getString(1);
    }
  }

  private void monitor(String level) {
    sent(
        request(LEVELS)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString("jdbcConnectionPool=" + level)));
  }

  private long lent() throws IOException {
    var figures = json.readTree(sent(request(MONITORED).GET()));
    return figures.at("/extraProperties/entity/numconnacquired/count").asLong();
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(console.resolve(path))
        .header("Accept", "application/json")
        .header("Authorization", administrator)
        .header("X-Requested-By", "InfoShare");
  }

  private String sent(HttpRequest.Builder request) {
    try {
      var answer = http.send(request.build(), BodyHandlers.ofString());
      if (answer.statusCode() != 200) {
        throw new IllegalStateException(answer + ": " + answer.body());
      }
      return answer.body();
    } catch (IOException unreachable) {
      throw new UncheckedIOException(unreachable);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}

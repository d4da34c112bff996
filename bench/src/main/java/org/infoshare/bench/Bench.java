package org.infoshare.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.infoshare.launcher.Platform;
import org.infoshare.launcher.Ports;
import org.infoshare.launcher.Settings;
import org.infoshare.launcher.StartRefused;

/**
 * The main class of {@code mvn -Pbench}: starts a platform of its own, measures, prints the results
 * and stops the platform. A wrong answer ends it without a figure.
 */
public final class Bench {

  private final Plan plan;
  private final Path home;
  private final PrintStream out;
  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(10))
          .build();

  private Bench(Plan plan, Path home, PrintStream out) {
    this.plan = plan;
    this.home = home;
    this.out = out;
  }

  public static void main(String[] arguments) throws InterruptedException {
    try {
      var bench = new Bench(Plan.ofProperties(), Plan.path("infoshare.bench.home"), System.out);
      bench.run();
    } catch (BenchFailed | StartRefused | IOException | SQLException e) {
      System.out.flush();
      System.err.println("The bench has no result: " + e);
      // Maven's own report of a failure would hide the sentence.
      System.exit(1);
    }
  }

  private void run() throws IOException, SQLException, InterruptedException {
    try (var platform = started(home);
        var database = Superuser.of(home, platform.database().url())) {
      measure(platform, database);
    }
  }

  /** A platform for the bench alone, with the accounts and the catalogue of the demo data. */
  static Platform started(Path home) throws InterruptedException {
    System.setProperty("infoshare.demo.persons", "0");
    System.setProperty("infoshare.demo.enterprises", "0");
    return Platform.start(
        Settings.builder(home)
            .ports(Ports.free())
            .payaraZip(Plan.path("infoshare.payara.zip"))
            .ear(Plan.path("infoshare.ear"))
            .driver(Plan.path("infoshare.driver"))
            .listener(Plan.path("infoshare.listener"))
            .demo(true)
            .fresh(true)
            .build());
  }

  private void measure(Platform platform, Superuser database)
      throws IOException, SQLException, InterruptedException {
    out.println("Preparing %d records and a grant".formatted(plan.records()));
    var prepared = new Preparation(new RestCalls(platform.base(), client)).prepare(plan.records());
    var methods = Methods.of(platform.base(), prepared);
    var load = new Load(client, plan.records());

    out.println("Measuring");
    String loadBefore = Conditions.loadAverage();
    var rounds = new Rounds(platform, load, plan, methods.all());
    rounds.run(out);
    String loadAfter = Conditions.loadAverage();

    out.println("\nOne call alone");
    var log = home.resolve("log").resolve("postgres.log");
    new DatabaseWork(database, log, load, plan.counted()).report(methods.all(), out);
    profile(platform, load, methods.all());

    out.println("\nConditions");
    new Conditions(platform, database, plan).report(out);
    out.printf("  %-9s load average %s before the rounds, %s after%n", "", loadBefore, loadAfter);
    out.println("\nAll rounds");
    rounds.report(out);
    out.println("\nBeside the bare method, median of the rounds (extremes)");
    for (Method query : List.of(methods.rest(), methods.soap())) {
      out.printf(
          "  %s / bare: throughput %s, processor time a call %s%n",
          query.name(),
          rounds.throughput(query, methods.bare()),
          rounds.processorTime(query, methods.bare()));
    }
  }

  private void profile(Platform platform, Load load, List<Method> methods)
      throws IOException, InterruptedException {
    if (plan.profiled().isZero() || !ServerJvm.canBeAsked()) {
      return;
    }
    out.println(
        "\nWhere the server's processor time goes, under %d connections"
            .formatted(plan.connections()));
    var recorder = new ServerJvm(platform.serverPid());
    recorder.prepare();
    for (Method method : methods) {
      Path recording = home.resolve("log").resolve(method.name().replace(' ', '-') + ".jfr");
      Files.deleteIfExists(recording);
      recorder.start();
      var timings = load.run(method, plan.connections(), plan.profiled());
      recorder.stop(recording);
      out.printf("  %s, %.0f calls/s while recorded%n", method.name(), timings.perSecond());
      Stacks.of(recording).report(timings.calls(), out);
    }
  }
}

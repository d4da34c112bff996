package org.infoshare.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.infoshare.launcher.Platform;

/** Measures the methods in turn, round after round, so that any drift affects all of them. */
final class Rounds {

  /** One method in one round. */
  private record Turn(Timings timings, CpuTime cpu) {}

  private final Platform platform;
  private final Load load;
  private final Plan plan;
  private final List<Method> methods;
  private final Map<Method, List<Turn>> turns = new LinkedHashMap<>();

  Rounds(Platform platform, Load load, Plan plan, List<Method> methods) {
    this.platform = platform;
    this.load = load;
    this.plan = plan;
    this.methods = methods;
    methods.forEach(method -> turns.put(method, new ArrayList<>()));
  }

  void run(PrintStream out) throws IOException, InterruptedException {
    for (int round = 1 - plan.warmUps(); round <= plan.rounds(); round++) {
      var line = new StringBuilder(round < 1 ? "  warm-up  " : "  round %2d ".formatted(round));
      var order = new ArrayList<>(methods);
      // Each method comes first, second and third equally often: the sealing of the queries'
      // evidence continues for a moment while the next method is measured.
      Collections.rotate(order, Math.floorMod(round, methods.size()));
      for (Method method : order) {
        var before = CpuTime.now(platform);
        var timings = load.run(method, plan.connections(), plan.length());
        var cpu = CpuTime.now(platform).minus(before);
        line.append("  %s %.0f/s".formatted(method.name(), timings.perSecond()));
        if (round >= 1) {
          turns.get(method).add(new Turn(timings, cpu));
        }
      }
      out.println(line);
    }
  }

  /** The throughput of a method divided by that of another in the same round. */
  Ratio throughput(Method method, Method bare) {
    return ratio(method, bare, turn -> turn.timings().perSecond());
  }

  /** The processor time that a call costs server and database, divided by that of another. */
  Ratio processorTime(Method method, Method bare) {
    return ratio(
        method,
        bare,
        turn ->
            turn.cpu().server().plus(turn.cpu().database()).toMillis()
                / (double) turn.timings().calls());
  }

  private Ratio ratio(Method method, Method bare, ToDoubleFunction<Turn> figure) {
    var own = turns.get(method);
    var others = turns.get(bare);
    var ratios = new ArrayList<Double>();
    for (int i = 0; i < own.size(); i++) {
      ratios.add(figure.applyAsDouble(own.get(i)) / figure.applyAsDouble(others.get(i)));
    }
    return Ratio.of(ratios);
  }

  void report(PrintStream out) {
    out.printf(
        "  %-12s %8s %9s %8s %8s %8s   CPU ms a call: %7s %9s %8s%n",
        "", "calls", "calls/s", "p50 ms", "p95 ms", "p99 ms", "server", "database", "callers");
    turns.forEach(
        (method, taken) -> {
          var all = Timings.of(taken.stream().map(Turn::timings).toList());
          var cpu = taken.stream().map(Turn::cpu).reduce(CpuTime.NONE, CpuTime::plus);
          out.printf(
              "  %-12s %8d %9.0f %8.2f %8.2f %8.2f   %22.2f %9.2f %8.2f%n",
              method.name(),
              all.calls(),
              all.perSecond(),
              all.percentile(50),
              all.percentile(95),
              all.percentile(99),
              cpu.server().toMillis() / (double) all.calls(),
              cpu.database().toMillis() / (double) all.calls(),
              cpu.callers().toMillis() / (double) all.calls());
        });
  }
}

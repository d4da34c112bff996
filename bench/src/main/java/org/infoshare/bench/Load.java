package org.infoshare.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Callers that call again as soon as they have an answer, about records drawn at random, and check
 * every answer.
 */
final class Load {

  private final HttpClient client;
  private final int records;
  private final SplittableRandom seeds = new SplittableRandom(2026);

  Load(HttpClient client, int records) {
    this.client = client;
    this.records = records;
  }

  /** Calls a method for a period of time. */
  Timings run(Method method, int callers, Duration length) throws InterruptedException {
    long end = System.nanoTime() + length.toNanos();
    return together(method, callers, called -> System.nanoTime() - end < 0);
  }

  /** Calls a method a number of times, one call after the other. */
  Timings times(Method method, int calls) throws InterruptedException {
    return together(method, 1, called -> called < calls);
  }

  private Timings together(Method method, int callers, IntPredicate goOn)
      throws InterruptedException {
    var threads =
        Executors.newFixedThreadPool(
            callers,
            work -> {
              var thread = new Thread(work, "caller");
              thread.setDaemon(true);
              return thread;
            });
    try {
      long begin = System.nanoTime();
      var tasks =
          IntStream.range(0, callers)
              .mapToObj(i -> seeds.split())
              .<Callable<List<Long>>>map(random -> () -> caller(method, random, goOn))
              .toList();
      var latencies = LongStream.builder();
      for (var task : threads.invokeAll(tasks)) {
        task.get().forEach(latencies::add);
      }
      return new Timings(latencies.build().sorted().toArray(), System.nanoTime() - begin);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof BenchFailed failed
          ? failed
          : new BenchFailed(method.name() + ": " + e.getCause(), e.getCause());
    } finally {
      threads.shutdownNow();
    }
  }

  private List<Long> caller(Method method, SplittableRandom random, IntPredicate goOn)
      throws IOException, InterruptedException {
    var latencies = new ArrayList<Long>();
    while (goOn.test(latencies.size())) {
      int record = random.nextInt(1, records + 1);
      var request = method.request().apply(record);
      long begin = System.nanoTime();
      var response = client.send(request, BodyHandlers.ofString(UTF_8));
      latencies.add(System.nanoTime() - begin);
      if (response.statusCode() != 200 || !method.expected().by(record, response.body())) {
        throw new BenchFailed(
            "%s about record %d got a wrong answer: %d %s"
                .formatted(method.name(), record, response.statusCode(), response.body()));
      }
    }
    return latencies;
  }
}

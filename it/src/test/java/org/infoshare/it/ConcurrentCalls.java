package org.infoshare.it;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Calls at the same instant. */
final class ConcurrentCalls {

  private ConcurrentCalls() {}

  /** The same call so many times. */
  static List<Answer> run(Wires wires, Call call, int times) throws Exception {
    return run(wires, Collections.nCopies(times, call));
  }

  /** These calls, in turn over REST and SOAP. */
  static List<Answer> run(Wires wires, List<Call> calls) throws Exception {
    var together = new CyclicBarrier(calls.size());
    var callers = Executors.newFixedThreadPool(calls.size());
    try {
      var tasks = new ArrayList<Callable<Answer>>();
      for (int i = 0; i < calls.size(); i++) {
        Wire wire = i % 2 == 0 ? wires.rest() : wires.soap11();
        var call = calls.get(i);
        tasks.add(
            () -> {
              together.await(1, TimeUnit.MINUTES);
              return wire.call(call);
            });
      }
      var answers = new ArrayList<Answer>();
      for (var answer : callers.invokeAll(tasks)) {
        answers.add(answer.get());
      }
      return answers;
    } finally {
      callers.shutdownNow();
    }
  }
}

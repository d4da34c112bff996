package org.infoshare.web.security;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.infoshare.foundation.platform.Refusal;

/**
 * What the wires tell of the call that this thread answers: its operation, and why it was refused.
 * It also counts the refusals of all calls by their reasons, those before a call has begun among
 * them: a sign-in comes before every filter.
 */
public final class CurrentCall {

  private static final ThreadLocal<CurrentCall> CURRENT = new ThreadLocal<>();

  /** By the codes of the reasons, which are a closed list. */
  private static final Map<String, LongAdder> REFUSALS = new ConcurrentHashMap<>();

  private String operation;
  private Refusal refusal;
  private boolean abandoned;

  private CurrentCall() {}

  /** Begins a call on this thread. */
  static CurrentCall begin() {
    var call = new CurrentCall();
    CURRENT.set(call);
    return call;
  }

  static void end() {
    CURRENT.remove();
  }

  /** Notes the name of the operation in both contracts. */
  public static void noteOperation(String name) {
    var call = CURRENT.get();
    if (call != null) {
      call.operation = name;
    }
  }

  /** Notes why the call is refused, and counts it once, however often a call is refused. */
  public static void noteRefusal(Refusal refusal) {
    var call = CURRENT.get();
    if (call == null || call.refusal == null) {
      REFUSALS.computeIfAbsent(refusal.reason().code(), reason -> new LongAdder()).increment();
    }
    if (call != null) {
      call.refusal = refusal;
    }
  }

  /** Notes that the caller does not take the answer, or went away. */
  public static void noteAbandoned() {
    var call = CURRENT.get();
    if (call != null) {
      call.abandoned = true;
    }
  }

  /** Whether the caller of this thread's call does not take the answer. */
  public static boolean isAbandoned() {
    var call = CURRENT.get();
    return call != null && call.abandoned;
  }

  /** How often calls were refused since the start of the application, by the code of the reason. */
  public static Map<String, Long> refusals() {
    return REFUSALS.entrySet().stream()
        .collect(toMap(Map.Entry::getKey, counted -> counted.getValue().sum()));
  }

  /** The operation of the call of this thread; null if it has come to none. */
  public static String currentOperation() {
    var call = CURRENT.get();
    return call == null ? null : call.operation;
  }

  /** Why the call of this thread was refused; null if it was not. */
  public static Refusal currentRefusal() {
    var call = CURRENT.get();
    return call == null ? null : call.refusal;
  }

  /** The operation; null if the call has come to none. */
  String operation() {
    return operation;
  }

  /** Why the call was refused; null if it was not. */
  Refusal refusal() {
    return refusal;
  }
}

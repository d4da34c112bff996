package org.infoshare.web.security;

import org.infoshare.foundation.platform.Refusal;

/**
 * What the wires tell of the call that this thread answers: its operation, and why it was refused.
 */
public final class CurrentCall {

  private static final ThreadLocal<CurrentCall> CURRENT = new ThreadLocal<>();

  private String operation;
  private Refusal refusal;

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

  /** Notes why the call is refused. */
  public static void noteRefusal(Refusal refusal) {
    var call = CURRENT.get();
    if (call != null) {
      call.refusal = refusal;
    }
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

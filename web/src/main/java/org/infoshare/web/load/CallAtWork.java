package org.infoshare.web.load;

import java.io.IOException;
import org.infoshare.foundation.platform.PlatformReason;
import org.infoshare.foundation.platform.Refusal;

/** The places that one call has, until it is answered. It belongs to the thread of the call. */
final class CallAtWork implements AutoCloseable {

  /** A message with more bytes is a large one. */
  static final long LARGE = 1L << 20;

  private static final ThreadLocal<CallAtWork> CURRENT = new ThreadLocal<>();

  private final Load load;
  private final String caller;
  private final int port;

  private boolean stranger;
  private boolean other;
  private boolean large;
  private boolean waiting;

  /**
   * @param caller whose places are counted together
   * @param port the port of the listener whose thread it has
   */
  CallAtWork(Load load, String caller, int port) {
    this.load = load;
    this.caller = caller;
    this.port = port;
    CURRENT.set(this);
  }

  /** The call of this thread; null if it has none. */
  static CallAtWork current() {
    return CURRENT.get();
  }

  /**
   * Takes what a call needs from its beginning to its end.
   *
   * @param exchange whether it queries records under a grant
   * @param bytes the declared length of its message; less than 0 if none is declared
   * @throws Refusal {@code too-busy}
   */
  void begin(boolean exchange, long bytes) {
    if (isStranger()) {
      stranger = orRefuse(load.takeStranger());
    }
    if (!exchange) {
      other = orRefuse(load.takeOther(port, caller));
    }
    holdInMemory(bytes);
  }

  /** So many bytes of the message were read. */
  void noteRead(long bytes) throws IOException {
    try {
      holdInMemory(bytes);
    } catch (Refusal busy) {
      throw new IOException(busy);
    }
  }

  /**
   * So many bytes of one message are in memory at once.
   *
   * @throws Refusal {@code too-busy}
   */
  void holdInMemory(long bytes) {
    if (bytes > LARGE && !large) {
      large = orRefuse(load.takeLarge(caller));
    }
  }

  /**
   * From now on the thread waits for the caller. A stranger may do so on the place of the call.
   *
   * @throws Refusal {@code too-busy}
   */
  void awaitCaller() {
    waiting = isStranger() || orRefuse(load.takeWaiting(caller));
  }

  /** The thread waits no longer. */
  void stopWaiting() {
    if (waiting && !isStranger()) {
      load.leaveWaiting(caller);
    }
    waiting = false;
  }

  private boolean isStranger() {
    return caller.equals(Load.STRANGER);
  }

  private static boolean orRefuse(boolean taken) {
    if (!taken) {
      throw new Refusal(PlatformReason.TOO_BUSY);
    }
    return true;
  }

  @Override
  public void close() {
    CURRENT.remove();
    stopWaiting();
    if (large) {
      load.leaveLarge(caller);
    }
    if (other) {
      load.leaveOther(port, caller);
    }
    if (stranger) {
      load.leaveStranger();
    }
  }
}

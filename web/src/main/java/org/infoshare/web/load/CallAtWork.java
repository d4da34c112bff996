package org.infoshare.web.load;

import java.io.IOException;
import org.infoshare.foundation.platform.PlatformReason;
import org.infoshare.foundation.platform.Refusal;

/** The places that one call has, until it is answered. It belongs to the thread of the call. */
final class CallAtWork implements AutoCloseable {

  /** A message with more bytes is a large one. */
  static final long LARGE = 1L << 20;

  private final Load load;
  private final String caller;
  private final int port;

  private boolean other;
  private boolean large;
  private int waits;

  /**
   * @param caller whose places are counted together
   * @param port the port of the listener whose thread it has
   */
  CallAtWork(Load load, String caller, int port) {
    this.load = load;
    this.caller = caller;
    this.port = port;
  }

  /**
   * Takes what a call of that kind needs from its beginning to its end.
   *
   * @param bytes the declared length of its message; less than 0 if none is declared
   * @throws Refusal {@code too-busy}
   */
  void begin(CallKind kind, long bytes) {
    if (!kind.exchange()) {
      other = orRefuse(load.takeOther(port, caller));
    }
    if (kind.longAnswer()) {
      awaitCaller();
    }
    if (kind.large() || bytes > LARGE) {
      beLarge();
    }
  }

  /** So many bytes of the message were read. */
  void noteRead(long bytes) throws IOException {
    if (bytes > LARGE && !large) {
      try {
        beLarge();
      } catch (Refusal busy) {
        throw new IOException(busy);
      }
    }
  }

  private void beLarge() {
    large = orRefuse(load.takeLarge(caller));
  }

  /**
   * From now on the thread may wait for the caller.
   *
   * @throws Refusal {@code too-busy}
   */
  void awaitCaller() {
    if (waits == 0) {
      orRefuse(load.takeWaiting(caller));
    }
    waits++;
  }

  /** The caller has sent or read what {@link #awaitCaller} was for. */
  void goOn() {
    waits--;
    if (waits == 0) {
      load.leaveWaiting(caller);
    }
  }

  private static boolean orRefuse(boolean taken) {
    if (!taken) {
      throw new Refusal(PlatformReason.TOO_BUSY);
    }
    return true;
  }

  @Override
  public void close() {
    if (waits > 0) {
      load.leaveWaiting(caller);
    }
    if (large) {
      load.leaveLarge(caller);
    }
    if (other) {
      load.leaveOther(port, caller);
    }
  }
}

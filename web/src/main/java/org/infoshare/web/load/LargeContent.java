package org.infoshare.web.load;

import org.infoshare.foundation.platform.Refusal;

/** Content that the answer to a call brings into memory as a whole, such as a document. */
public final class LargeContent {

  private LargeContent() {}

  /**
   * Takes a place for it until the call of this thread is answered, if it is large.
   *
   * @throws Refusal {@code too-busy}
   */
  public static void expect(long bytes) {
    var call = CallAtWork.current();
    if (call != null) {
      call.holdInMemory(bytes);
    }
  }
}

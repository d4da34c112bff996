package org.infoshare.foundation.platform;

/** An answer that differs when it is given again, because part of it is shown only once. */
public interface Replayable {

  /** What a repeated call gets, and what is stored for it. */
  Object forReplay();
}

package org.infoshare.foundation.command;

/** An answer that differs when the command is repeated, because part of it is shown only once. */
public interface Replayable {

  /** The answer of a repeated call, which is also the stored one. */
  Object forReplay();
}

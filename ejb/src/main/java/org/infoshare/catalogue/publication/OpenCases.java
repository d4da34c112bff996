package org.infoshare.catalogue.publication;

import java.util.List;

/**
 * The open cases of a feature about entries: cases that still wait for an answer or a decision.
 * Every bean of this type is asked. No department can escape a case by withdrawing its entry or
 * dropping its draft.
 */
public interface OpenCases {

  /**
   * The open cases about an entry, the oldest first; each text gives the case's id and who opened
   * it.
   */
  List<String> findOpen(String entry);
}

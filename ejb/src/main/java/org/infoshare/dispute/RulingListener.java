package org.infoshare.dispute;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Learns that a ruling was not carried out; a feature above that registers violations implements it
 * as a bean. It is called in the transaction in which the platform notes it.
 */
public interface RulingListener {

  /**
   * A provider did not provide in time what a government ruled to be shared.
   *
   * @param provider the department that had to
   * @param due the last day on which it could
   */
  void notProvided(UUID dispute, String provider, LocalDate due);
}

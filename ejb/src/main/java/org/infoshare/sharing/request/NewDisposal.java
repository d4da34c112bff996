package org.infoshare.sharing.request;

import java.time.LocalDate;

/**
 * The confirmation of a requester that it has disposed of the information (Decree 809 art. 27).
 *
 * @param method what was done with the information
 * @param statement what exactly, by whom and where, at most 1000 characters
 * @param disposedOn the day of the disposal
 */
public record NewDisposal(DisposalMethod method, String statement, LocalDate disposedOn) {

  /** What a requester did with information that it no longer needs (处置, Decree 809 art. 27). */
  public enum DisposalMethod {
    DESTROYED,
    RETURNED,
    ARCHIVED
  }
}

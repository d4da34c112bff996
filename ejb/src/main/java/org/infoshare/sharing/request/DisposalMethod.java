package org.infoshare.sharing.request;

/** What a requester did with information that it no longer needs (处置, Decree 809 art. 27). */
public enum DisposalMethod {
  DESTROYED,
  RETURNED,
  ARCHIVED
}

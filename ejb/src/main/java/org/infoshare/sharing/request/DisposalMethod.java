package org.infoshare.sharing.request;

/** What a requester did with information that it needs no more (处置, Decree 809 art. 27). */
public enum DisposalMethod {
  DESTROYED,
  RETURNED,
  ARCHIVED
}

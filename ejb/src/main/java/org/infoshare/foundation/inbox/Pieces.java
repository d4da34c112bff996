package org.infoshare.foundation.inbox;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;

/** Goes through candidates, reads on where a piece ends, and leaves out what is nobody's turn. */
final class Pieces implements Iterator<Waiting> {

  private final int size;
  private final Function<WaitingPlace, List<Candidate>> read;
  private Iterator<Candidate> piece;
  private WaitingPlace place;
  private boolean last;
  private Waiting next;

  /**
   * @param size how many a piece holds that is not the last
   * @param read reads the piece after a place
   */
  Pieces(int size, WaitingPlace after, Function<WaitingPlace, List<Candidate>> read) {
    this.size = size;
    this.place = after;
    this.read = read;
    this.piece = List.<Candidate>of().iterator();
  }

  @Override
  public boolean hasNext() {
    while (next == null && (piece.hasNext() || readOn())) {
      var candidate = piece.next();
      place = candidate.place();
      var offer = candidate.offer().get();
      next = offer.turn() ? candidate.waiting().apply(offer) : null;
    }
    return next != null;
  }

  private boolean readOn() {
    if (last) {
      return false;
    }
    var found = read.apply(place);
    last = found.size() < size;
    piece = found.iterator();
    return !found.isEmpty();
  }

  @Override
  public Waiting next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    var found = next;
    next = null;
    return found;
  }
}

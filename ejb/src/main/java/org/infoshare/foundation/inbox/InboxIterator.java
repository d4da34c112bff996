package org.infoshare.foundation.inbox;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;

/** Goes through candidates, reads on where a piece ends, and leaves out what is nobody's turn. */
final class InboxIterator implements Iterator<Waiting> {

  private final int size;
  private final Function<InboxPosition, List<InboxCandidate>> read;
  private Iterator<InboxCandidate> batch;
  private InboxPosition position;
  private boolean last;
  private Waiting next;

  /**
   * @param size how many a piece holds that is not the last
   * @param read reads the piece after a place
   */
  InboxIterator(int size, InboxPosition after, Function<InboxPosition, List<InboxCandidate>> read) {
    this.size = size;
    this.position = after;
    this.read = read;
    this.batch = List.<InboxCandidate>of().iterator();
  }

  @Override
  public boolean hasNext() {
    while (next == null && (batch.hasNext() || readNextBatch())) {
      var candidate = batch.next();
      position = candidate.position();
      var offer = candidate.offer().get();
      next = offer.waiting() ? candidate.waiting().apply(offer) : null;
    }
    return next != null;
  }

  private boolean readNextBatch() {
    if (last) {
      return false;
    }
    var found = read.apply(position);
    last = found.size() < size;
    batch = found.iterator();
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

package org.infoshare.foundation.inbox;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;

/**
 * Iterates over candidates batch by batch, and leaves out cases that wait for nobody of the query.
 */
final class InboxIterator implements Iterator<InboxItem> {

  private final int size;
  private final Function<InboxPosition, List<InboxCandidate>> reader;
  private Iterator<InboxCandidate> batch;
  private InboxPosition position;
  private boolean last;
  private InboxItem next;

  /**
   * @param size the size of every batch but the last
   * @param reader reads the batch after a position
   */
  InboxIterator(
      int size, InboxPosition after, Function<InboxPosition, List<InboxCandidate>> reader) {
    this.size = size;
    this.position = after;
    this.reader = reader;
    this.batch = List.<InboxCandidate>of().iterator();
  }

  @Override
  public boolean hasNext() {
    while (next == null && (batch.hasNext() || readNextBatch())) {
      var candidate = batch.next();
      position = candidate.position();
      var offer = candidate.offer().get();
      next = offer.waiting() ? candidate.item().apply(offer) : null;
    }
    return next != null;
  }

  private boolean readNextBatch() {
    if (last) {
      return false;
    }
    var found = reader.apply(position);
    last = found.size() < size;
    batch = found.iterator();
    return !found.isEmpty();
  }

  @Override
  public InboxItem next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    var found = next;
    next = null;
    return found;
  }
}

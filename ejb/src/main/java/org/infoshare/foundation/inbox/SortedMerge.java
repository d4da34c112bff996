package org.infoshare.foundation.inbox;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.PriorityQueue;

/** Merges several sorted lists into one. */
final class SortedMerge {

  private SortedMerge() {}

  /** The first items of all lists, in order; no list is read further than needed. */
  static List<InboxItem> take(int maxResults, List<Iterator<InboxItem>> sources) {
    var heads =
        new PriorityQueue<Head>(Comparator.comparing(head -> InboxPosition.of(head.first())));
    sources.forEach(source -> add(heads, source));
    var merged = new ArrayList<InboxItem>();
    while (merged.size() < maxResults && !heads.isEmpty()) {
      var head = heads.remove();
      merged.add(head.first());
      add(heads, head.rest());
    }
    return merged;
  }

  private static void add(PriorityQueue<Head> heads, Iterator<InboxItem> source) {
    if (source.hasNext()) {
      heads.add(new Head(source.next(), source));
    }
  }

  private record Head(InboxItem first, Iterator<InboxItem> rest) {}
}

package org.infoshare.foundation.inbox;

import java.util.Iterator;

/** The waiting cases of one kind. Each feature with cases implements it as a bean. */
public interface InboxSource {

  /** The kind of its cases, as in {@link InboxItem#kind()}: a word of lower-case letters. */
  String kind();

  /**
   * The cases that wait for those whom the query names, in the order of {@link InboxPosition}, read
   * only as far as the iterator is followed. A case is included if and only if its view would offer
   * the addressee a command that the case waits for.
   */
  Iterator<InboxItem> items(InboxQuery query);
}

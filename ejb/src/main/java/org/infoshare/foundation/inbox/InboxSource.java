package org.infoshare.foundation.inbox;

import java.util.Iterator;

/**
 * The cases of one kind that wait for somebody; each feature with cases implements it as a bean.
 */
public interface InboxSource {

  /** The kind of its cases, as in {@link Waiting#kind()}: a word of lower-case letters. */
  String kind();

  /**
   * Those that wait for whom the query names, in the order of {@link InboxPosition}, read as far as
   * the iterator is followed. A case is among them if and only if its view would offer him a turn.
   */
  Iterator<Waiting> items(InboxQuery query);
}

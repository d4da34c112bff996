package org.infoshare.organisation.department;

/**
 * A listener for mergers. A feature implements it as a bean if it has cases between two parties, or
 * anything else that a merger ends. It is called in the transaction of the merger, after the
 * successor's name was written into open cases; cases between the two departments retain both
 * names.
 *
 * <p>It ends the cases that have only one party left. A merger never fails because of what a
 * feature finds.
 */
public interface MergerListener {

  void merged(Merger merger);
}

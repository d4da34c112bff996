package org.infoshare.organisation.department;

/**
 * A feature with cases of two sides, or with something that a merger ends; every bean of this type
 * is told of a merger, in its transaction, when the successor's name stands in open cases; those
 * between the two keep both names.
 *
 * <p>It ends what has only one side left. A merger never fails for what a feature finds.
 */
public interface MergerListener {

  void merged(Merger merger);
}

/**
 * Dated rule-sets: the periods in which they are in force, their limits with source and evidence
 * tag, and their settings (实施细则, 条例).
 *
 * <p>{@link org.infoshare.time.rulebook.Rulebook} serves the features, {@link
 * org.infoshare.time.rulebook.RulebookService} the people who read and change the rules. Each case
 * retains the rule-set that was in force when it was filed, and each of its deadlines the limit
 * that applied when the deadline started. Every change records the value that it replaced, so that
 * the rules of any instant can be read. What the law does not settle is marked <em>configured</em>
 * and is never shown as law. The number in an article is never exceeded.
 */
package org.infoshare.time.rulebook;

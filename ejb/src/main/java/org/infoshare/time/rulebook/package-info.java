/**
 * Dated rule-sets: which is in force from when, the limits with their source and evidence tag, and
 * what else they leave open (实施细则, 条例).
 *
 * <p>{@link org.infoshare.time.rulebook.Rulebook} answers the features, {@link
 * org.infoshare.time.rulebook.RulebookService} the people who read and change the rules. Each case
 * keeps the rule-set in force when it was filed and the limits as they stood when each of them
 * began: every change leaves what it replaced, so that any instant can be read. What the law does
 * not say is marked <em>configured</em>, and is never shown as law; what an article says is never
 * exceeded.
 */
package org.infoshare.time.rulebook;

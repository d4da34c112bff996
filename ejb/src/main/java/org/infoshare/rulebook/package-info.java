/**
 * Dated rule-sets: limits with their unit, source and evidence tag (实施细则, 条例).
 *
 * <p>Each case keeps the rule-set in force when it was filed. What the law does not say is marked
 * <em>configured</em>, and is never shown as law.
 */
package org.infoshare.rulebook;

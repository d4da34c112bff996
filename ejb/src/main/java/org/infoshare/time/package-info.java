/**
 * When something is due: which days are worked ({@code calendar}), which rules hold on a day and
 * what numbers they set ({@code rulebook}), and the deadlines of cases with their pauses and
 * extensions ({@code deadline}).
 *
 * <p>It knows cases by an id and a kind only; the features say what follows when one expires.
 */
package org.infoshare.time;

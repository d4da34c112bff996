package org.infoshare.rulebook;

/**
 * A limit in working days, and where it comes from.
 *
 * @param key what it limits, such as {@code request.answer.conditional}
 * @param workingDays how many working days
 * @param source the article, or {@code configured}
 * @param evidenceTag how sure it is, such as {@code READ}
 * @param configured whether it was chosen for this installation; never shown as law then
 */
public record Limit(
    String key, int workingDays, String source, String evidenceTag, boolean configured) {}

package org.infoshare.catalogue.publication;

/**
 * What the sharing authority should know about one item before it publishes. Advice refuses
 * nothing.
 *
 * @param item the field name
 * @param term the code of the standard term that it names or resembles; absent if there is none
 * @param department the code of the department meant; absent if none is determined
 * @param functions the responsible functions by the table; absent if no row is meant
 * @param evidenceTag how certain those rows are; absent if no row is meant
 * @param reason why no standard term fits, as the department says; absent if it names one
 */
public record ItemAdvice(
    String item,
    ItemAdviceKind kind,
    String term,
    String department,
    String functions,
    String evidenceTag,
    String reason) {}

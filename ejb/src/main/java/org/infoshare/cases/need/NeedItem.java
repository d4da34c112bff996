package org.infoshare.cases.need;

/**
 * An information item of a need, in the requester's own words.
 *
 * @param name at most 50 characters
 * @param definition what it means, at most 500 characters
 */
public record NeedItem(String name, String definition) {}

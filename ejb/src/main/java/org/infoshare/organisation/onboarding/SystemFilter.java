package org.infoshare.organisation.onboarding;

/**
 * Which systems to list; what is null does not restrict.
 *
 * @param department whose they are
 * @param stage where they stand
 * @param limit how many a page holds, 1 to 1000
 * @param cursor where the page begins
 */
public record SystemFilter(String department, SystemStage stage, Integer limit, String cursor) {}

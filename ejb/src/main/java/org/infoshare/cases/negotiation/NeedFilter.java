package org.infoshare.cases.negotiation;

/**
 * Which needs to list; what is null does not restrict.
 *
 * @param stage where it stands
 * @param requester the department that needs it
 * @param responsible the named department
 * @param limit how many a page holds, 1 to 1000
 * @param cursor where the page begins
 */
public record NeedFilter(
    NeedStage stage, String requester, String responsible, Integer limit, String cursor) {}

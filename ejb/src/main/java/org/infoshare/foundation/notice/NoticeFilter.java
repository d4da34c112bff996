package org.infoshare.foundation.notice;

/**
 * Which notices to list; what is null does not restrict.
 *
 * @param state whether it was acknowledged
 * @param kind what it tells
 * @param limit how many a page holds, 1 to 1000
 * @param cursor where the page begins
 */
public record NoticeFilter(NoticeState state, String kind, Integer limit, String cursor) {}

package org.infoshare.foundation.notice;

/**
 * The filter of a list of notices. A field that is null does not restrict.
 *
 * @param state whether it was acknowledged
 * @param kind the kind of notice
 * @param limit the page size, 1 to 1000
 * @param cursor where the page begins
 */
public record NoticeFilter(NoticeState state, String kind, Integer limit, String cursor) {}

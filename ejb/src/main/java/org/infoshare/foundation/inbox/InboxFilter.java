package org.infoshare.foundation.inbox;

/**
 * What to list of that which waits; what is null does not restrict.
 *
 * @param scope for whom it waits; null for the caller
 * @param kind only cases of that kind
 * @param limit how many a page holds, 1 to 1000
 * @param cursor where the page begins
 */
public record InboxFilter(InboxScope scope, String kind, Integer limit, String cursor) {}

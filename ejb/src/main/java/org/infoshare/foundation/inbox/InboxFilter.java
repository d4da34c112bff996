package org.infoshare.foundation.inbox;

/**
 * The filter of the inbox. A field that is null does not restrict.
 *
 * @param scope for whom the cases wait; null for the caller
 * @param kind only cases of that kind
 * @param limit the page size, 1 to 1000
 * @param cursor where the page begins
 */
public record InboxFilter(InboxScope scope, String kind, Integer limit, String cursor) {}

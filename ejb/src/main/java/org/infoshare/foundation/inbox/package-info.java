/**
 * What waits for somebody, and until when (待办事项).
 *
 * <p>It owns no case: each feature with cases implements {@link
 * org.infoshare.foundation.inbox.InboxSource} by one statement, read by {@link
 * org.infoshare.foundation.inbox.InboxReader}, and asks its own table of transitions whose turn it
 * is. {@link org.infoshare.foundation.inbox.InboxService} merges what they tell, by due date.
 */
package org.infoshare.foundation.inbox;

/**
 * The cases that wait for somebody, with their due dates (待办事项).
 *
 * <p>It owns no case. Each feature with cases implements {@link
 * org.infoshare.foundation.inbox.InboxSource} by one statement, which {@link
 * org.infoshare.foundation.inbox.InboxReader} runs, and its own transition table decides for whom a
 * case waits. {@link org.infoshare.foundation.inbox.InboxService} merges the sources by due date.
 */
package org.infoshare.foundation.inbox;

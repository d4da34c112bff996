/**
 * What a department did with what it got (使用记录): scenario, process, effect, storage and
 * destruction, written down by the department that used it and open to its provider and the
 * provider's authority (Decree 809 art. 29).
 *
 * <p>{@link org.infoshare.sharing.usage.UsageService} is the way in. A record is never changed or
 * removed; a later one may put it right.
 */
package org.infoshare.sharing.usage;

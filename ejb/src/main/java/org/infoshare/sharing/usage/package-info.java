/**
 * Usage records (使用记录): the scenario, process, effect, storage and destruction of received
 * information. The department that used the information records them; its provider and the
 * authorities can read them (Decree 809 art. 29).
 *
 * <p>{@link org.infoshare.sharing.usage.UsageService} is the entry point. A record is never changed
 * or removed; a later one may correct it.
 */
package org.infoshare.sharing.usage;

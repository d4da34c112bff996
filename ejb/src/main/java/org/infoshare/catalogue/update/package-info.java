/**
 * Updates of entries after a change of law or duty (Decree 809 art. 17): ten working days to submit
 * the new text, five more with the consent of the authority, and two to review it.
 *
 * <p>{@link org.infoshare.catalogue.update.EntryUpdateService} takes the reports. {@link
 * org.infoshare.catalogue.update.EntryUpdates} follows the new text on its way, which {@code entry}
 * tells it.
 */
package org.infoshare.catalogue.update;

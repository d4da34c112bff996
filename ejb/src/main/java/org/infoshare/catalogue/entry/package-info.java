/**
 * The sharing catalogue (政府信息共享目录): entries, their information items, classes and codes.
 *
 * <p>{@link org.infoshare.catalogue.entry.CatalogueService} is the way in. {@link
 * org.infoshare.catalogue.entry.Entry} owns every rule about an entry's life: staff drafts, the
 * head approves, the sharing authority publishes. Other features read a published entry through
 * {@link org.infoshare.catalogue.entry.Catalogue}.
 */
package org.infoshare.catalogue.entry;

/**
 * The sharing catalogue (政府信息共享目录): entries, their information items, classes and codes.
 *
 * <p>{@link org.infoshare.catalogue.entry.CatalogueService} is the entry point. {@link
 * org.infoshare.catalogue.entry.Entry} owns every rule about the life cycle of an entry: staff
 * drafts, the head approves, the sharing authority publishes. Other features read a published entry
 * through {@link org.infoshare.catalogue.entry.Catalogue}.
 */
package org.infoshare.catalogue.entry;

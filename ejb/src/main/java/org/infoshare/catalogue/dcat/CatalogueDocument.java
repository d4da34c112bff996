package org.infoshare.catalogue.dcat;

import java.time.Instant;

/**
 * The catalogue as a document within a message.
 *
 * @param format the format of the document
 * @param changedAt when something was last published or withdrawn; absent before the first time
 * @param document the graph
 */
public record CatalogueDocument(DcatFormat format, Instant changedAt, String document) {}

package org.infoshare.catalogue.dcat;

import java.time.Instant;

/**
 * The catalogue inside a message.
 *
 * @param format how the document is written
 * @param changedAt when something was last published or withdrawn; absent before the first time
 * @param document the graph
 */
public record CatalogueDocument(DcatFormat format, Instant changedAt, String document) {}

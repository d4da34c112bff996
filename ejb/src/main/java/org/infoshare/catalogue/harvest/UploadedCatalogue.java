package org.infoshare.catalogue.harvest;

import org.infoshare.catalogue.dcat.DcatFormat;

/**
 * A DCAT document by hand.
 *
 * @param format how it is written; as the source says where absent
 * @param document the graph, at most four million characters
 */
public record UploadedCatalogue(DcatFormat format, String document) {}

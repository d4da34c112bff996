package org.infoshare.harvest;

import org.infoshare.dcat.DcatFormat;

/**
 * A DCAT document by hand.
 *
 * @param format how it is written; as the source says where absent
 * @param document the graph, at most four million characters
 */
public record UploadedCatalogue(DcatFormat format, String document) {}

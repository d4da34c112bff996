package org.infoshare.catalogue.harvest;

import org.infoshare.catalogue.dcat.DcatFormat;

/**
 * A DCAT document that was uploaded by hand.
 *
 * @param format its format; absent for the format of the source
 * @param document the graph, at most four million characters
 */
public record UploadedCatalogue(DcatFormat format, String document) {}

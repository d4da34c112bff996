package org.infoshare.catalogue.dcat;

import static org.eclipse.rdf4j.model.util.Values.iri;

import java.math.BigDecimal;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.util.Values;
import org.infoshare.catalogue.description.Extent;

/**
 * An extent as well-known text (OGC GeoSPARQL): degrees of CRS84, longitude first.
 *
 * <p>A literal that names no reference system is in CRS84. The reference system of the data would
 * be wrong here: EPSG:4490 and EPSG:4326 put the latitude first, and EPSG:4547 counts metres. An
 * extent is in degrees, whatever system the data is in.
 */
final class BoundingBox {

  private static final IRI WKT = iri("http://www.opengis.net/ont/geosparql#wktLiteral");

  private BoundingBox() {}

  static Literal literal(Extent extent) {
    String west = plain(extent.west());
    String south = plain(extent.south());
    String east = plain(extent.east());
    String north = plain(extent.north());
    return Values.literal(
        "POLYGON((%s %s, %s %s, %s %s, %s %s, %s %s))"
            .formatted(west, south, east, south, east, north, west, north, west, south),
        WKT);
  }

  private static String plain(BigDecimal degrees) {
    return degrees.toPlainString();
  }
}

package org.infoshare.dcat;

import static org.eclipse.rdf4j.model.util.Values.iri;

import java.math.BigDecimal;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.util.Values;
import org.infoshare.catalogue.Extent;

/**
 * An extent as well-known text (OGC GeoSPARQL), its reference system before it.
 *
 * <p>Longitude first, whatever the order of axes of the system: so the guide gives extents.
 */
final class BoundingBox {

  private static final IRI WKT = iri("http://www.opengis.net/ont/geosparql#wktLiteral");
  private static final String SYSTEMS = "http://www.opengis.net/def/crs/EPSG/0/";
  private static final String EPSG = "EPSG:";

  private BoundingBox() {}

  static Literal literal(Extent extent, String referenceSystem) {
    String west = plain(extent.west());
    String south = plain(extent.south());
    String east = plain(extent.east());
    String north = plain(extent.north());
    String polygon =
        "POLYGON((%s %s, %s %s, %s %s, %s %s, %s %s))"
            .formatted(west, south, east, south, east, north, west, north, west, south);
    boolean named = referenceSystem != null && referenceSystem.startsWith(EPSG);
    String system = named ? "<" + SYSTEMS + referenceSystem.substring(EPSG.length()) + "> " : "";
    return Values.literal(system + polygon, WKT);
  }

  private static String plain(BigDecimal degrees) {
    return degrees.toPlainString();
  }
}

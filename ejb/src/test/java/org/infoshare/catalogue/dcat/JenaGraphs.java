package org.infoshare.catalogue.dcat;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;

/** Documents read by Apache Jena, which shares no code with what writes them. */
public final class JenaGraphs {

  private JenaGraphs() {}

  public static Model read(DcatFormat format, String document) {
    var model = ModelFactory.createDefaultModel();
    RDFDataMgr.read(
        model,
        new StringReader(document),
        null,
        format == DcatFormat.TURTLE ? Lang.TURTLE : Lang.JSONLD);
    return model;
  }

  static Model resource(String path) {
    try (var in = JenaGraphs.class.getResourceAsStream(path)) {
      return read(DcatFormat.TURTLE, new String(in.readAllBytes(), UTF_8));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}

package org.infoshare.catalogue.dcat;

import java.util.List;
import java.util.Map;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.vocabulary.DCAT;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.FOAF;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.model.vocabulary.VCARD4;
import org.eclipse.rdf4j.model.vocabulary.XSD;

/** Writes a graph, part by part, in one of the formats. */
interface GraphWriter {

  /** The prefixes, the same in each format. */
  Map<String, String> PREFIXES =
      Map.of(
          "dcat", DCAT.NAMESPACE,
          "dct", DCTERMS.NAMESPACE,
          "foaf", FOAF.NAMESPACE,
          "rdf", RDF.NAMESPACE,
          "skos", SKOS.NAMESPACE,
          "vcard", VCARD4.NAMESPACE,
          "xsd", XSD.NAMESPACE,
          "csvw", DcatVocabulary.CSVW,
          "isc", DcatVocabulary.INFOSHARE);

  void begin();

  /** Writes statements that belong together; those about one subject must follow each other. */
  void write(List<Statement> part);

  void end();
}

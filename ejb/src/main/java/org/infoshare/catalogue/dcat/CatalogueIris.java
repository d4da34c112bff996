package org.infoshare.catalogue.dcat;

import static org.eclipse.rdf4j.model.util.Values.iri;

import org.eclipse.rdf4j.model.IRI;

/**
 * The permanent IRIs of the catalogue's resources: the addresses at which the platform serves them.
 *
 * @param base the public address of the platform, without a slash at the end
 */
record CatalogueIris(String base) {

  CatalogueIris {
    base = base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
  }

  IRI catalogue() {
    return rest("/catalogue/dcat");
  }

  IRI entry(String code) {
    return rest("/catalogue/entries/" + segment(code));
  }

  /** A part of an entry that has no address of its own. */
  IRI part(String code, String name) {
    return rest("/catalogue/entries/" + segment(code) + "#" + name);
  }

  IRI classification() {
    return rest("/catalogue/nodes");
  }

  IRI node(String code) {
    return rest("/catalogue/nodes#" + code);
  }

  IRI department(String code) {
    return rest("/departments/" + code);
  }

  IRI contact(String code) {
    return rest("/departments/" + code + "#contact");
  }

  IRI query(String code) {
    return rest("/exchange/" + segment(code) + "/query");
  }

  IRI restService() {
    return rest("/exchange");
  }

  IRI restContract() {
    return rest("/openapi.yaml");
  }

  IRI soapService() {
    return iri(base + "/soap/exchange");
  }

  IRI soapContract() {
    return iri(base + "/soap/exchange?wsdl");
  }

  private IRI rest(String path) {
    return iri(base + "/api/v1" + path);
  }

  private static String segment(String code) {
    return code.replace('/', '-');
  }
}

package org.infoshare.web.soap.dcat;

import static org.infoshare.web.soap.common.CommonXml.same;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.infoshare.catalogue.dcat.DcatFormat;
import org.infoshare.catalogue.dcat.DcatService;
import org.infoshare.ws.dcat.CatalogueDocument;
import org.infoshare.ws.dcat.CatalogueExport;
import org.infoshare.ws.dcat.DcatPort;

/** The export of the catalogue over SOAP. */
@ApplicationScoped
public class DcatEndpoint implements DcatPort {

  @Inject private DcatService service;

  @Override
  public CatalogueDocument exportCatalogue(CatalogueExport request) {
    var document = service.document(same(request.getFormat(), DcatFormat.class));
    var xml = new CatalogueDocument();
    xml.setFormat(same(document.format(), org.infoshare.ws.dcat.DcatFormat.class));
    xml.setChangedAt(document.changedAt());
    xml.setDocument(document.document());
    return xml;
  }
}

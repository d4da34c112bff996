package org.infoshare.web.soap.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.infoshare.foundation.evidence.EvidenceService;
import org.infoshare.ws.evidence.EvidenceFilter;
import org.infoshare.ws.evidence.EvidencePage;
import org.infoshare.ws.evidence.EvidencePort;
import org.infoshare.ws.evidence.EvidenceReference;
import org.infoshare.ws.evidence.EvidenceView;

/** The evidence service over SOAP. */
@ApplicationScoped
public class EvidenceEndpoint implements EvidencePort {

  @Inject private EvidenceService service;

  @Override
  public EvidencePage listEvidence(EvidenceFilter request) {
    var found = service.list(EvidenceXml.filter(request));
    var page = new EvidencePage();
    found.items().forEach(one -> page.getItems().add(EvidenceXml.view(one)));
    page.setNext(found.next());
    return page;
  }

  @Override
  public EvidenceView getEvidence(EvidenceReference request) {
    return EvidenceXml.view(service.get(request.getId()));
  }
}

package org.infoshare.web.soap.harvests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.infoshare.catalogue.harvest.ExternalEntryFilter;
import org.infoshare.catalogue.harvest.HarvestService;
import org.infoshare.ws.harvests.AmendedHarvestSource;
import org.infoshare.ws.harvests.CatalogueUpload;
import org.infoshare.ws.harvests.ExternalEntryPage;
import org.infoshare.ws.harvests.ExternalEntryView;
import org.infoshare.ws.harvests.HarvestReference;
import org.infoshare.ws.harvests.HarvestRunFilter;
import org.infoshare.ws.harvests.HarvestRunPage;
import org.infoshare.ws.harvests.HarvestRunView;
import org.infoshare.ws.harvests.HarvestSourceList;
import org.infoshare.ws.harvests.HarvestSourceView;
import org.infoshare.ws.harvests.HarvestsPort;
import org.infoshare.ws.harvests.ListHarvestSources;
import org.infoshare.ws.harvests.NewHarvestSource;

/** The harvest service over SOAP. */
@ApplicationScoped
public class HarvestsEndpoint implements HarvestsPort {

  @Inject private HarvestService service;

  @Override
  public HarvestSourceList listHarvestSources(ListHarvestSources request) {
    var list = new HarvestSourceList();
    service.list().forEach(source -> list.getItems().add(HarvestXml.source(source)));
    return list;
  }

  @Override
  public HarvestSourceView registerHarvestSource(NewHarvestSource request) {
    return HarvestXml.source(service.register(HarvestXml.command(request)));
  }

  @Override
  public HarvestSourceView getHarvestSource(HarvestReference request) {
    return HarvestXml.source(service.get(request.getId()));
  }

  @Override
  public HarvestSourceView amendHarvestSource(AmendedHarvestSource request) {
    return HarvestXml.source(service.amend(request.getId(), HarvestXml.command(request)));
  }

  @Override
  public HarvestRunPage listHarvestRuns(HarvestRunFilter request) {
    var found = service.runs(request.getId(), request.getLimit(), request.getCursor());
    var page = new HarvestRunPage();
    found.items().forEach(run -> page.getItems().add(HarvestXml.run(run)));
    page.setNext(found.next());
    return page;
  }

  @Override
  public HarvestRunView runHarvest(HarvestReference request) {
    return HarvestXml.run(service.run(request.getId()));
  }

  @Override
  public HarvestRunView uploadHarvest(CatalogueUpload request) {
    return HarvestXml.run(service.upload(request.getId(), HarvestXml.command(request)));
  }

  @Override
  public HarvestRunView getHarvestRun(HarvestReference request) {
    return HarvestXml.run(service.getRun(request.getId()));
  }

  @Override
  public ExternalEntryPage listExternalEntries(
      org.infoshare.ws.harvests.ExternalEntryFilter request) {
    var found =
        service.entries(
            new ExternalEntryFilter(
                request.getSource(),
                request.getWord(),
                request.isGone(),
                request.getLimit(),
                request.getCursor()));
    var page = new ExternalEntryPage();
    found.items().forEach(entry -> page.getItems().add(HarvestXml.line(entry)));
    page.setNext(found.next());
    return page;
  }

  @Override
  public ExternalEntryView getExternalEntry(HarvestReference request) {
    return HarvestXml.entry(service.entry(request.getId()));
  }
}

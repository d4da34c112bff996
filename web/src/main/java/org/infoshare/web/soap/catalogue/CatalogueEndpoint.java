package org.infoshare.web.soap.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.infoshare.catalogue.CatalogueService;
import org.infoshare.ws.catalogue.AmendedEntry;
import org.infoshare.ws.catalogue.CataloguePort;
import org.infoshare.ws.catalogue.ClassNodeList;
import org.infoshare.ws.catalogue.CodeList;
import org.infoshare.ws.catalogue.EntryFilter;
import org.infoshare.ws.catalogue.EntryPage;
import org.infoshare.ws.catalogue.EntryReference;
import org.infoshare.ws.catalogue.EntryView;
import org.infoshare.ws.catalogue.ListCodes;
import org.infoshare.ws.catalogue.ListNodes;
import org.infoshare.ws.catalogue.NewEntry;
import org.infoshare.ws.catalogue.ReturnedEntry;

/** The catalogue service over SOAP. */
@ApplicationScoped
public class CatalogueEndpoint implements CataloguePort {

  @Inject private CatalogueService service;

  @Override
  public ClassNodeList listNodes(ListNodes request) {
    var nodes = new ClassNodeList();
    service.nodes().forEach(node -> nodes.getItems().add(EntryXml.node(node)));
    return nodes;
  }

  @Override
  public CodeList listCodes(ListCodes request) {
    var codes = new CodeList();
    service.codes(request.getList()).forEach(code -> codes.getItems().add(EntryXml.code(code)));
    return codes;
  }

  @Override
  public EntryPage listEntries(EntryFilter request) {
    var found = service.list(EntryXml.filter(request));
    var page = new EntryPage();
    found.items().forEach(line -> page.getItems().add(EntryXml.line(line)));
    page.setNext(found.next());
    return page;
  }

  @Override
  public EntryView getEntry(EntryReference request) {
    return EntryXml.view(service.get(request.getCode()));
  }

  @Override
  public EntryView draftEntry(NewEntry request) {
    return EntryXml.view(service.draft(EntryXml.command(request)));
  }

  @Override
  public EntryView amendEntry(AmendedEntry request) {
    return EntryXml.view(service.amend(request.getCode(), EntryXml.command(request)));
  }

  @Override
  public EntryView submitEntry(EntryReference request) {
    return EntryXml.view(service.submit(request.getCode()));
  }

  @Override
  public EntryView approveEntry(EntryReference request) {
    return EntryXml.view(service.approve(request.getCode()));
  }

  @Override
  public EntryView returnEntry(ReturnedEntry request) {
    return EntryXml.view(service.sendBack(request.getCode(), request.getReasons()));
  }

  @Override
  public EntryView publishEntry(EntryReference request) {
    return EntryXml.view(service.publish(request.getCode()));
  }
}

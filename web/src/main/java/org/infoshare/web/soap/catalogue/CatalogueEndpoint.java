package org.infoshare.web.soap.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.infoshare.catalogue.entry.CatalogueService;
import org.infoshare.catalogue.entry.EntryRevisionService;
import org.infoshare.catalogue.entry.EntryUpdateService;
import org.infoshare.catalogue.entry.ImpactService;
import org.infoshare.catalogue.entry.WithdrawalService;
import org.infoshare.web.soap.deadlines.DeadlineXml;
import org.infoshare.ws.catalogue.AcknowledgedImpact;
import org.infoshare.ws.catalogue.AmendedEntry;
import org.infoshare.ws.catalogue.AssessedEntry;
import org.infoshare.ws.catalogue.CataloguePort;
import org.infoshare.ws.catalogue.ClassNodeList;
import org.infoshare.ws.catalogue.CodeList;
import org.infoshare.ws.catalogue.DifferenceList;
import org.infoshare.ws.catalogue.EntryFilter;
import org.infoshare.ws.catalogue.EntryPage;
import org.infoshare.ws.catalogue.EntryReference;
import org.infoshare.ws.catalogue.EntryView;
import org.infoshare.ws.catalogue.ExtendedUpdate;
import org.infoshare.ws.catalogue.ImpactView;
import org.infoshare.ws.catalogue.ListCodes;
import org.infoshare.ws.catalogue.ListNodes;
import org.infoshare.ws.catalogue.NewEntry;
import org.infoshare.ws.catalogue.NewUpdate;
import org.infoshare.ws.catalogue.ReturnedEntry;
import org.infoshare.ws.catalogue.UpdateFilter;
import org.infoshare.ws.catalogue.UpdatePage;
import org.infoshare.ws.catalogue.UpdateReference;
import org.infoshare.ws.catalogue.UpdateView;
import org.infoshare.ws.catalogue.VersionList;
import org.infoshare.ws.catalogue.VersionPair;
import org.infoshare.ws.catalogue.VersionReference;
import org.infoshare.ws.catalogue.VersionView;
import org.infoshare.ws.deadlines.DueView;

/** The catalogue service over SOAP. */
@ApplicationScoped
public class CatalogueEndpoint implements CataloguePort {

  @Inject private CatalogueService service;
  @Inject private EntryRevisionService revisions;
  @Inject private ImpactService impacts;
  @Inject private WithdrawalService withdrawals;
  @Inject private EntryUpdateService updates;

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
    return EntryXml.view(
        service.amend(request.getCode(), request.getLockVersion(), EntryXml.command(request)));
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

  @Override
  public EntryView assessEntry(AssessedEntry request) {
    return EntryXml.view(service.assess(request.getCode(), RevisionXml.command(request)));
  }

  @Override
  public EntryView reviseEntry(EntryReference request) {
    return EntryXml.view(revisions.revise(request.getCode()));
  }

  @Override
  public EntryView discardRevision(EntryReference request) {
    return EntryXml.view(revisions.discard(request.getCode()));
  }

  @Override
  public EntryView dropEntry(EntryReference request) {
    return EntryXml.view(revisions.drop(request.getCode()));
  }

  @Override
  public VersionList listVersions(EntryReference request) {
    var list = new VersionList();
    revisions
        .versions(request.getCode())
        .forEach(version -> list.getItems().add(RevisionXml.line(version)));
    return list;
  }

  @Override
  public VersionView getVersion(VersionReference request) {
    return RevisionXml.version(revisions.version(request.getCode(), request.getVersion()));
  }

  @Override
  public DifferenceList compareVersions(VersionPair request) {
    var list = new DifferenceList();
    revisions
        .differences(request.getCode(), request.getFrom(), request.getTo())
        .forEach(one -> list.getItems().add(RevisionXml.difference(one)));
    return list;
  }

  @Override
  public ImpactView getImpact(EntryReference request) {
    return RevisionXml.impact(impacts.get(request.getCode()));
  }

  @Override
  public ImpactView acknowledgeImpact(AcknowledgedImpact request) {
    return RevisionXml.impact(impacts.acknowledge(request.getCode(), request.getGrants()));
  }

  @Override
  public EntryView proposeWithdrawal(ReturnedEntry request) {
    return EntryXml.view(withdrawals.propose(request.getCode(), request.getReasons()));
  }

  @Override
  public EntryView withdrawEntry(EntryReference request) {
    return EntryXml.view(withdrawals.withdraw(request.getCode()));
  }

  @Override
  public UpdateView reportChange(NewUpdate request) {
    return RevisionXml.update(updates.report(RevisionXml.command(request)));
  }

  @Override
  public UpdateView extendUpdate(ExtendedUpdate request) {
    return RevisionXml.update(updates.extend(request.getId(), request.getReasons()));
  }

  @Override
  public DueView explainUpdateDue(UpdateReference request) {
    return DeadlineXml.view(updates.explainDue(request.getId()));
  }

  @Override
  public UpdatePage listUpdates(UpdateFilter request) {
    var found = updates.list(RevisionXml.filter(request));
    var page = new UpdatePage();
    found.items().forEach(update -> page.getItems().add(RevisionXml.update(update)));
    page.setNext(found.next());
    return page;
  }
}

package org.infoshare.web.soap.sources;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.infoshare.catalogue.source.ReuseService;
import org.infoshare.catalogue.source.SourceService;
import org.infoshare.ws.sources.EndedResponsibility;
import org.infoshare.ws.sources.EntryReference;
import org.infoshare.ws.sources.FunctionAssignment;
import org.infoshare.ws.sources.NamedSource;
import org.infoshare.ws.sources.NewResponsibility;
import org.infoshare.ws.sources.ResponsibilityFilter;
import org.infoshare.ws.sources.ResponsibilityList;
import org.infoshare.ws.sources.ResponsibilityView;
import org.infoshare.ws.sources.ReuseProposalList;
import org.infoshare.ws.sources.ReuseQuestion;
import org.infoshare.ws.sources.SourcesPort;
import org.infoshare.ws.sources.StandardTerm;
import org.infoshare.ws.sources.StandardTermPage;
import org.infoshare.ws.sources.TermFilter;
import org.infoshare.ws.sources.TermReference;
import org.infoshare.ws.sources.TermView;

/** Terms, responsible departments and reuse over SOAP. */
@ApplicationScoped
public class SourcesEndpoint implements SourcesPort {

  @Inject private SourceService service;
  @Inject private ReuseService reuse;

  @Override
  public StandardTermPage listTerms(TermFilter request) {
    var found = service.listTerms(SourceXml.filter(request));
    var page = new StandardTermPage();
    found.items().forEach(term -> page.getItems().add(SourceXml.term(term)));
    page.setNext(found.next());
    return page;
  }

  @Override
  public TermView addTerm(StandardTerm request) {
    return SourceXml.view(service.addTerm(SourceXml.command(request)));
  }

  @Override
  public TermView getTerm(TermReference request) {
    return SourceXml.view(service.getTerm(request.getCode()));
  }

  @Override
  public ResponsibilityList listResponsibilities(ResponsibilityFilter request) {
    return SourceXml.rows(service.listResponsibilities(SourceXml.filter(request)));
  }

  @Override
  public ResponsibilityView setResponsibility(NewResponsibility request) {
    return SourceXml.row(service.addResponsibility(SourceXml.command(request)));
  }

  @Override
  public ResponsibilityView endResponsibility(EndedResponsibility request) {
    return SourceXml.row(
        service.endResponsibility(request.getId(), request.getUntil(), request.getReasons()));
  }

  @Override
  public ResponsibilityView nameSource(NamedSource request) {
    return SourceXml.row(service.designateSource(request.getId(), request.getReasons()));
  }

  @Override
  public ResponsibilityList assignFunction(FunctionAssignment request) {
    return SourceXml.rows(service.assignFunction(SourceXml.command(request)));
  }

  @Override
  public ReuseProposalList proposeReuse(ReuseQuestion request) {
    return SourceXml.proposals(reuse.propose(SourceXml.question(request)));
  }

  @Override
  public ReuseProposalList proposeReuseOfEntry(EntryReference request) {
    return SourceXml.proposals(reuse.proposeFor(request.getCode()));
  }
}

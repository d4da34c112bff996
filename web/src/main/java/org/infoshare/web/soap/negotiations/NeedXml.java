package org.infoshare.web.soap.negotiations;

import static org.infoshare.web.soap.common.CommonXml.dueDate;
import static org.infoshare.web.soap.common.CommonXml.legalBasis;
import static org.infoshare.web.soap.common.CommonXml.list;
import static org.infoshare.web.soap.common.CommonXml.present;
import static org.infoshare.web.soap.common.CommonXml.same;

import org.infoshare.cases.negotiation.NeedFilter;
import org.infoshare.cases.negotiation.NeedItem;
import org.infoshare.cases.negotiation.NeedStage;
import org.infoshare.cases.negotiation.NeedStatement;
import org.infoshare.cases.negotiation.NeedTerms;
import org.infoshare.cases.negotiation.NeedView;
import org.infoshare.cases.negotiation.NewNeed;
import org.infoshare.cases.negotiation.NewProposal;
import org.infoshare.catalogue.entry.NewEntry;
import org.infoshare.foundation.platform.Page;
import org.infoshare.sharing.grant.AccessMode;
import org.infoshare.web.soap.catalogue.EntryXml;
import org.infoshare.ws.deadlines.DeadlineStage;
import org.infoshare.ws.negotiations.AmendedNeed;
import org.infoshare.ws.negotiations.ExecutedNeed;
import org.infoshare.ws.negotiations.NeedCommand;
import org.infoshare.ws.negotiations.NeedGround;
import org.infoshare.ws.negotiations.NeedPage;
import org.infoshare.ws.negotiations.NeedStatementKind;
import org.infoshare.ws.negotiations.ProposedNeed;

/**
 * Needs outside the catalogue between the records of the platform and the types of the contract.
 */
final class NeedXml {

  private NeedXml() {}

  static NewNeed command(org.infoshare.ws.negotiations.NewNeed xml) {
    return new NewNeed(
        xml.getName(),
        xml.getDescription(),
        list(xml.getItems(), NeedXml::item),
        xml.getBasicClass(),
        xml.getHolder(),
        legalBasis(xml.getLegalBasis()),
        xml.getPurpose(),
        xml.getScenario(),
        same(xml.getMode(), AccessMode.class),
        xml.getUseFrom(),
        xml.getUseUntil());
  }

  static NewNeed command(AmendedNeed xml) {
    return new NewNeed(
        xml.getName(),
        xml.getDescription(),
        list(xml.getItems(), NeedXml::item),
        xml.getBasicClass(),
        xml.getHolder(),
        legalBasis(xml.getLegalBasis()),
        xml.getPurpose(),
        xml.getScenario(),
        same(xml.getMode(), AccessMode.class),
        xml.getUseFrom(),
        xml.getUseUntil());
  }

  private static NeedItem item(org.infoshare.ws.negotiations.NeedItem xml) {
    return new NeedItem(xml.getName(), xml.getDefinition());
  }

  static NewProposal command(ProposedNeed xml) {
    return new NewProposal(
        xml.getEntry() == null ? null : EntryXml.command(xml.getEntry()),
        same(xml.getMode(), AccessMode.class),
        xml.getUseFrom(),
        xml.getUseUntil(),
        xml.getText());
  }

  static NewEntry command(ExecutedNeed xml) {
    return xml.getEntry() == null ? null : EntryXml.command(xml.getEntry());
  }

  static NeedFilter filter(org.infoshare.ws.negotiations.NeedFilter xml) {
    return new NeedFilter(
        same(xml.getStage(), NeedStage.class),
        xml.getRequester(),
        xml.getResponsible(),
        xml.getLimit(),
        xml.getCursor());
  }

  static NeedPage page(Page<NeedView> page) {
    var xml = new NeedPage();
    page.items().forEach(one -> xml.getItems().add(view(one)));
    xml.setNext(page.next());
    return xml;
  }

  static org.infoshare.ws.negotiations.NeedView view(NeedView view) {
    var xml = new org.infoshare.ws.negotiations.NeedView();
    xml.setId(view.id());
    xml.setRequester(view.requester());
    xml.setAsked(asked(view.asked()));
    xml.setStage(same(view.stage(), org.infoshare.ws.negotiations.NeedStage.class));
    xml.setSince(view.since());
    xml.setDraftedAt(view.draftedAt());
    xml.setReturnReason(view.returnReason());
    xml.setRuleSet(view.ruleSet());
    xml.setFiledAt(view.filedAt());
    xml.setResponsible(view.responsible());
    xml.setWith(view.with());
    xml.setDue(dueDate(view.due()));
    xml.setDueStage(same(view.dueStage(), DeadlineStage.class));
    xml.setDispute(view.dispute());
    xml.getOrderedItems().addAll(view.orderedItems());
    xml.setEntry(view.entry());
    xml.setPublishedAt(view.publishedAt());
    xml.setRequest(view.request());
    xml.setGrant(view.grant());
    xml.setOverdueSince(view.overdueSince());
    xml.setProvidedAt(view.providedAt());
    xml.setLockVersion(view.lockVersion());
    present(view.statements()).forEach(one -> xml.getStatements().add(statement(one)));
    xml.getCommands().addAll(same(view.commands(), NeedCommand.class));
    return xml;
  }

  private static org.infoshare.ws.negotiations.NewNeed asked(NewNeed asked) {
    var xml = new org.infoshare.ws.negotiations.NewNeed();
    xml.setName(asked.name());
    xml.setDescription(asked.description());
    asked.items().forEach(one -> xml.getItems().add(item(one)));
    xml.setBasicClass(asked.basicClass());
    xml.setHolder(asked.holder());
    xml.setLegalBasis(legalBasis(asked.legalBasis()));
    xml.setPurpose(asked.purpose());
    xml.setScenario(asked.scenario());
    xml.setMode(same(asked.mode(), org.infoshare.ws.common.AccessMode.class));
    xml.setUseFrom(asked.useFrom());
    xml.setUseUntil(asked.useUntil());
    return xml;
  }

  private static org.infoshare.ws.negotiations.NeedItem item(NeedItem item) {
    var xml = new org.infoshare.ws.negotiations.NeedItem();
    xml.setName(item.name());
    xml.setDefinition(item.definition());
    return xml;
  }

  private static org.infoshare.ws.negotiations.NeedStatement statement(NeedStatement view) {
    var xml = new org.infoshare.ws.negotiations.NeedStatement();
    xml.setNumber(view.number());
    xml.setKind(same(view.kind(), NeedStatementKind.class));
    xml.setDepartment(view.department());
    xml.setNamed(view.named());
    xml.setText(view.text());
    xml.setTerms(terms(view.terms()));
    xml.getItems().addAll(view.items());
    xml.setProposal(view.proposal());
    xml.setGround(same(view.ground(), NeedGround.class));
    xml.setArticle(view.article());
    xml.setEntry(view.entry());
    xml.setLate(view.late());
    xml.setBy(view.by());
    xml.setAt(view.at());
    return xml;
  }

  private static org.infoshare.ws.negotiations.NeedTerms terms(NeedTerms terms) {
    if (terms == null) {
      return null;
    }
    var xml = new org.infoshare.ws.negotiations.NeedTerms();
    xml.setEntry(EntryXml.content(terms.entry()));
    xml.setMode(same(terms.mode(), org.infoshare.ws.common.AccessMode.class));
    xml.setUseFrom(terms.useFrom());
    xml.setUseUntil(terms.useUntil());
    return xml;
  }
}

package org.infoshare.web.soap.sources;

import static org.infoshare.web.soap.common.CommonXml.list;
import static org.infoshare.web.soap.common.CommonXml.same;

import java.util.List;
import org.infoshare.catalogue.source.FunctionAssignment;
import org.infoshare.catalogue.source.NewResponsibility;
import org.infoshare.catalogue.source.ResponsibilityFilter;
import org.infoshare.catalogue.source.ResponsibilityView;
import org.infoshare.catalogue.source.ReuseItem;
import org.infoshare.catalogue.source.ReuseMatch;
import org.infoshare.catalogue.source.ReuseProposal;
import org.infoshare.catalogue.source.ReuseQuestion;
import org.infoshare.catalogue.source.StandardTerm;
import org.infoshare.catalogue.source.TermFilter;
import org.infoshare.catalogue.source.TermView;
import org.infoshare.ws.sources.ResponsibilityList;
import org.infoshare.ws.sources.ReuseProposalList;

/** Terms, rows and proposals between the records of the platform and the types of the contract. */
public final class SourceXml {

  private SourceXml() {}

  static TermFilter filter(org.infoshare.ws.sources.TermFilter xml) {
    return new TermFilter(xml.getWord(), xml.getLimit(), xml.getCursor());
  }

  static ResponsibilityFilter filter(org.infoshare.ws.sources.ResponsibilityFilter xml) {
    return new ResponsibilityFilter(
        xml.getOn(), xml.getBasicClass(), xml.getTerm(), xml.getDepartment());
  }

  static StandardTerm command(org.infoshare.ws.sources.StandardTerm xml) {
    return new StandardTerm(
        xml.getCode(),
        xml.getChineseName(),
        xml.getEnglishName(),
        xml.getSynonyms(),
        xml.getMeaning(),
        xml.isIdentifier());
  }

  static NewResponsibility command(org.infoshare.ws.sources.NewResponsibility xml) {
    return new NewResponsibility(
        xml.getBasicClass(),
        xml.getTerm(),
        xml.getFunction(),
        xml.getDepartment(),
        xml.getValidFrom(),
        xml.getValidUntil(),
        xml.getLawBasis(),
        xml.getEvidenceTag());
  }

  static FunctionAssignment command(org.infoshare.ws.sources.FunctionAssignment xml) {
    return new FunctionAssignment(xml.getFunction(), xml.getDepartment());
  }

  static ReuseQuestion question(org.infoshare.ws.sources.ReuseQuestion xml) {
    return new ReuseQuestion(list(xml.getItems(), SourceXml::item));
  }

  private static ReuseItem item(org.infoshare.ws.sources.ReuseItem xml) {
    return new ReuseItem(xml.getName(), xml.getChineseName(), xml.getEnglishName(), xml.getTerm());
  }

  static ResponsibilityList rows(List<ResponsibilityView> rows) {
    var xml = new ResponsibilityList();
    rows.forEach(row -> xml.getItems().add(row(row)));
    return xml;
  }

  static ReuseProposalList proposals(List<ReuseProposal> proposals) {
    var xml = new ReuseProposalList();
    proposals.forEach(one -> xml.getItems().add(proposal(one)));
    return xml;
  }

  static org.infoshare.ws.sources.StandardTerm term(StandardTerm view) {
    var xml = new org.infoshare.ws.sources.StandardTerm();
    xml.setCode(view.code());
    xml.setChineseName(view.chineseName());
    xml.setEnglishName(view.englishName());
    xml.getSynonyms().addAll(view.synonyms());
    xml.setMeaning(view.meaning());
    xml.setIdentifier(view.identifier());
    return xml;
  }

  static org.infoshare.ws.sources.TermView view(TermView view) {
    var xml = new org.infoshare.ws.sources.TermView();
    xml.setTerm(term(view.term()));
    xml.setStanding(same(view.standing(), org.infoshare.ws.sources.TermStanding.class));
    xml.setSource(view.source());
    view.responsibilities().forEach(one -> xml.getResponsibilities().add(row(one)));
    return xml;
  }

  static org.infoshare.ws.sources.ResponsibilityView row(ResponsibilityView view) {
    var xml = new org.infoshare.ws.sources.ResponsibilityView();
    xml.setId(view.id());
    xml.setBasicClass(view.basicClass());
    xml.setClassName(view.className());
    xml.setClassEvidence(view.classEvidence());
    xml.setTerm(view.term());
    xml.setTermName(view.termName());
    xml.setFunction(view.function());
    xml.setDepartment(view.department());
    xml.setSource(view.source());
    xml.setValidFrom(view.validFrom());
    xml.setValidUntil(view.validUntil());
    xml.setLawBasis(view.lawBasis());
    xml.setEvidenceTag(view.evidenceTag());
    return xml;
  }

  static org.infoshare.ws.sources.ReuseProposal proposal(ReuseProposal view) {
    var xml = new org.infoshare.ws.sources.ReuseProposal();
    xml.setName(view.name());
    xml.setChineseName(view.chineseName());
    xml.setTerm(view.term());
    view.matches().forEach(one -> xml.getMatches().add(match(one)));
    return xml;
  }

  /** A published item that is the same datum. */
  public static org.infoshare.ws.sources.ReuseMatch match(ReuseMatch view) {
    var xml = new org.infoshare.ws.sources.ReuseMatch();
    xml.setLikeness(same(view.likeness(), org.infoshare.ws.sources.Likeness.class));
    xml.setTerm(view.term());
    xml.setSource(view.source());
    xml.setEntry(view.entry());
    xml.setVersion(view.version());
    xml.setEntryName(view.entryName());
    xml.setProvider(view.provider());
    xml.setItem(view.item());
    xml.setChineseName(view.chineseName());
    xml.setSharing(same(view.sharing(), org.infoshare.ws.catalogue.Sharing.class));
    xml.setScope(view.scope());
    xml.setUse(view.use());
    xml.setCondition(view.condition());
    xml.setLegalBasis(view.legalBasis());
    xml.setSharingMode(same(view.sharingMode(), org.infoshare.ws.catalogue.SharingMode.class));
    xml.setWay(same(view.way(), org.infoshare.ws.sources.Way.class));
    xml.setOperation(view.operation());
    return xml;
  }
}

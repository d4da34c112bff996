package org.infoshare.web.soap.catalogue;

import static org.infoshare.web.soap.common.CommonXml.dueDate;
import static org.infoshare.web.soap.common.CommonXml.present;
import static org.infoshare.web.soap.common.CommonXml.same;

import org.infoshare.catalogue.entry.AssessmentView;
import org.infoshare.catalogue.entry.Difference;
import org.infoshare.catalogue.entry.ImpactView;
import org.infoshare.catalogue.entry.ImpactedGrant;
import org.infoshare.catalogue.entry.NewAssessment;
import org.infoshare.catalogue.entry.NewEntry;
import org.infoshare.catalogue.entry.NewUpdate;
import org.infoshare.catalogue.entry.PersonalImpact;
import org.infoshare.catalogue.entry.SecrecyRisk;
import org.infoshare.catalogue.entry.UpdateFilter;
import org.infoshare.catalogue.entry.UpdateState;
import org.infoshare.catalogue.entry.UpdateView;
import org.infoshare.catalogue.entry.VersionSummary;
import org.infoshare.catalogue.entry.VersionView;
import org.infoshare.catalogue.entry.WithdrawalView;

/**
 * Versions, impact and updates between the records of the platform and the types of the contract.
 */
final class RevisionXml {

  private RevisionXml() {}

  static NewAssessment command(org.infoshare.ws.catalogue.AssessedEntry xml) {
    return new NewAssessment(
        same(xml.getSecrecy(), SecrecyRisk.class),
        xml.getSecrecyFindings(),
        same(xml.getPersonalInformation(), PersonalImpact.class),
        xml.getPersonalFindings(),
        xml.getMeasures());
  }

  static NewUpdate command(org.infoshare.ws.catalogue.NewUpdate xml) {
    return new NewUpdate(xml.getEntry(), xml.getWhat(), xml.getLegalSource(), xml.getChangedOn());
  }

  static org.infoshare.ws.catalogue.AssessmentView assessment(AssessmentView view) {
    if (view == null) {
      return null;
    }
    var xml = new org.infoshare.ws.catalogue.AssessmentView();
    xml.setSecrecy(same(view.secrecy(), org.infoshare.ws.catalogue.SecrecyRisk.class));
    xml.setSecrecyFindings(view.secrecyFindings());
    xml.setPersonalInformation(
        same(view.personalInformation(), org.infoshare.ws.catalogue.PersonalImpact.class));
    xml.setPersonalFindings(view.personalFindings());
    xml.setMeasures(view.measures());
    xml.setAssessedBy(view.assessedBy());
    xml.setAssessedAt(view.assessedAt());
    return xml;
  }

  static org.infoshare.ws.catalogue.WithdrawalView withdrawal(WithdrawalView view) {
    if (view == null) {
      return null;
    }
    var xml = new org.infoshare.ws.catalogue.WithdrawalView();
    xml.setReasons(view.reasons());
    xml.setProposedAt(view.proposedAt());
    return xml;
  }

  static org.infoshare.ws.catalogue.VersionSummary line(VersionSummary line) {
    var xml = new org.infoshare.ws.catalogue.VersionSummary();
    xml.setVersion(line.version());
    xml.setName(line.name());
    xml.setPublishedAt(line.publishedAt());
    return xml;
  }

  static org.infoshare.ws.catalogue.VersionView version(VersionView view) {
    var xml = new org.infoshare.ws.catalogue.VersionView();
    xml.setCode(view.code());
    xml.setVersion(view.version());
    xml.setProvider(view.provider());
    xml.setPublishedAt(view.publishedAt());
    xml.setContent(content(view.content()));
    return xml;
  }

  static org.infoshare.ws.catalogue.Difference difference(Difference difference) {
    var xml = new org.infoshare.ws.catalogue.Difference();
    xml.setKind(same(difference.kind(), org.infoshare.ws.catalogue.DifferenceKind.class));
    xml.setItem(difference.item());
    xml.setField(difference.field());
    xml.setBefore(difference.before());
    xml.setAfter(difference.after());
    xml.setBreaking(difference.breaking());
    return xml;
  }

  static org.infoshare.ws.catalogue.ImpactView impact(ImpactView view) {
    var xml = new org.infoshare.ws.catalogue.ImpactView();
    xml.setCode(view.code());
    xml.setVersion(view.version());
    xml.setAcknowledged(view.acknowledged());
    view.grants().forEach(grant -> xml.getGrants().add(impacted(grant)));
    return xml;
  }

  private static org.infoshare.ws.catalogue.ImpactedGrant impacted(ImpactedGrant hit) {
    var xml = new org.infoshare.ws.catalogue.ImpactedGrant();
    xml.setGrant(hit.grant());
    xml.setConsumer(hit.consumer());
    hit.differences().forEach(one -> xml.getDifferences().add(difference(one)));
    return xml;
  }

  static UpdateFilter filter(org.infoshare.ws.catalogue.UpdateFilter xml) {
    return new UpdateFilter(
        same(xml.getState(), UpdateState.class), xml.getLimit(), xml.getCursor());
  }

  static org.infoshare.ws.catalogue.UpdateView update(UpdateView view) {
    var xml = new org.infoshare.ws.catalogue.UpdateView();
    xml.setId(view.id());
    xml.setEntry(view.entry());
    xml.setProvider(view.provider());
    xml.setWhat(view.what());
    xml.setLegalSource(view.legalSource());
    xml.setChangedOn(view.changedOn());
    xml.setReportedBy(view.reportedBy());
    xml.setReportedAt(view.reportedAt());
    xml.setDue(dueDate(view.due()));
    xml.setExtensionReasons(view.extensionReasons());
    xml.setReviewDue(dueDate(view.reviewDue()));
    xml.setState(same(view.state(), org.infoshare.ws.catalogue.UpdateState.class));
    xml.setDoneAt(view.doneAt());
    xml.setDoneVersion(view.doneVersion());
    return xml;
  }

  private static org.infoshare.ws.catalogue.NewEntry content(NewEntry said) {
    var xml = new org.infoshare.ws.catalogue.NewEntry();
    xml.setNode(said.node());
    xml.setName(said.name());
    xml.setAbstract(said.summary());
    xml.setFormatClass(same(said.formatClass(), org.infoshare.ws.catalogue.FormatClass.class));
    xml.setUpdateCycle(same(said.updateCycle(), org.infoshare.ws.catalogue.UpdateCycle.class));
    xml.setSharing(same(said.sharing(), org.infoshare.ws.catalogue.Sharing.class));
    xml.setCondition(said.condition());
    xml.setLegalBasis(said.legalBasis());
    xml.setSharingMode(same(said.sharingMode(), org.infoshare.ws.catalogue.SharingMode.class));
    xml.setOpenToSociety(said.openToSociety());
    xml.setGrading(same(said.grading(), org.infoshare.ws.catalogue.Grading.class));
    xml.setEvidenceTag(said.evidenceTag());
    present(said.items()).forEach(item -> xml.getItems().add(EntryXml.item(item)));
    xml.setProviderUnit(said.providerUnit());
    xml.setFormatType(said.formatType());
    xml.setOtherFormat(said.otherFormat());
    xml.setScope(said.scope());
    xml.setUse(said.use());
    xml.setLegalBasisKind(
        same(said.legalBasisKind(), org.infoshare.ws.catalogue.LegalBasisKind.class));
    xml.setSharingModeType(
        same(said.sharingModeType(), org.infoshare.ws.catalogue.SharingModeType.class));
    xml.setOpeningCondition(said.openingCondition());
    xml.setDataCategory(same(said.dataCategory(), org.infoshare.ws.catalogue.DataCategory.class));
    xml.getRelatedEntries().addAll(present(said.relatedEntries()));
    xml.setBusinessItem(said.businessItem());
    xml.setExtent(EntryXml.extent(said.extent()));
    xml.setReferenceSystem(said.referenceSystem());
    return xml;
  }
}

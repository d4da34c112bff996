package org.infoshare.web.soap.catalogue;

import static org.infoshare.web.soap.common.CommonXml.dueDate;
import static org.infoshare.web.soap.common.CommonXml.list;
import static org.infoshare.web.soap.common.CommonXml.present;
import static org.infoshare.web.soap.common.CommonXml.same;

import org.infoshare.catalogue.entry.ClassNode;
import org.infoshare.catalogue.entry.CodeListValue;
import org.infoshare.catalogue.entry.DataCategory;
import org.infoshare.catalogue.entry.EntryFilter;
import org.infoshare.catalogue.entry.EntryStage;
import org.infoshare.catalogue.entry.EntrySummary;
import org.infoshare.catalogue.entry.EntryView;
import org.infoshare.catalogue.entry.Extent;
import org.infoshare.catalogue.entry.FormatClass;
import org.infoshare.catalogue.entry.Grading;
import org.infoshare.catalogue.entry.ItemDefinition;
import org.infoshare.catalogue.entry.ItemType;
import org.infoshare.catalogue.entry.LegalBasisKind;
import org.infoshare.catalogue.entry.NewEntry;
import org.infoshare.catalogue.entry.Sharing;
import org.infoshare.catalogue.entry.SharingMode;
import org.infoshare.catalogue.entry.SharingModeType;
import org.infoshare.catalogue.entry.UpdateCycle;

/** Catalogue entries between the records of the platform and the types of the contract. */
public final class EntryXml {

  private EntryXml() {}

  public static NewEntry command(org.infoshare.ws.catalogue.NewEntry xml) {
    return new NewEntry(
        xml.getNode(),
        xml.getName(),
        xml.getAbstract(),
        same(xml.getFormatClass(), FormatClass.class),
        same(xml.getUpdateCycle(), UpdateCycle.class),
        same(xml.getSharing(), Sharing.class),
        xml.getCondition(),
        xml.getLegalBasis(),
        same(xml.getSharingMode(), SharingMode.class),
        xml.isOpenToSociety(),
        same(xml.getGrading(), Grading.class),
        xml.getEvidenceTag(),
        list(xml.getItems(), EntryXml::item),
        xml.getProviderUnit(),
        xml.getFormatType(),
        xml.getOtherFormat(),
        xml.getScope(),
        xml.getUse(),
        same(xml.getLegalBasisKind(), LegalBasisKind.class),
        same(xml.getSharingModeType(), SharingModeType.class),
        xml.getOpeningCondition(),
        same(xml.getDataCategory(), DataCategory.class),
        list(xml.getRelatedEntries()),
        xml.getBusinessItem(),
        extent(xml.getExtent()),
        xml.getReferenceSystem());
  }

  static NewEntry command(org.infoshare.ws.catalogue.AmendedEntry xml) {
    return new NewEntry(
        xml.getNode(),
        xml.getName(),
        xml.getAbstract(),
        same(xml.getFormatClass(), FormatClass.class),
        same(xml.getUpdateCycle(), UpdateCycle.class),
        same(xml.getSharing(), Sharing.class),
        xml.getCondition(),
        xml.getLegalBasis(),
        same(xml.getSharingMode(), SharingMode.class),
        xml.isOpenToSociety(),
        same(xml.getGrading(), Grading.class),
        xml.getEvidenceTag(),
        list(xml.getItems(), EntryXml::item),
        xml.getProviderUnit(),
        xml.getFormatType(),
        xml.getOtherFormat(),
        xml.getScope(),
        xml.getUse(),
        same(xml.getLegalBasisKind(), LegalBasisKind.class),
        same(xml.getSharingModeType(), SharingModeType.class),
        xml.getOpeningCondition(),
        same(xml.getDataCategory(), DataCategory.class),
        list(xml.getRelatedEntries()),
        xml.getBusinessItem(),
        extent(xml.getExtent()),
        xml.getReferenceSystem());
  }

  static EntryFilter filter(org.infoshare.ws.catalogue.EntryFilter xml) {
    return new EntryFilter(
        xml.getWord(),
        xml.getProvider(),
        same(xml.getSharing(), Sharing.class),
        same(xml.getStage(), EntryStage.class),
        xml.getLimit(),
        xml.getCursor());
  }

  private static ItemDefinition item(org.infoshare.ws.catalogue.ItemDefinition xml) {
    return new ItemDefinition(
        xml.getName(),
        xml.getChineseName(),
        xml.getEnglishName(),
        same(xml.getType(), ItemType.class),
        xml.getLength(),
        xml.isKey(),
        xml.isSensitive(),
        same(xml.getSharing(), Sharing.class),
        xml.getTerm());
  }

  private static Extent extent(org.infoshare.ws.catalogue.Extent xml) {
    return xml == null
        ? null
        : new Extent(xml.getWest(), xml.getSouth(), xml.getEast(), xml.getNorth());
  }

  static org.infoshare.ws.catalogue.Extent extent(Extent extent) {
    if (extent == null) {
      return null;
    }
    var xml = new org.infoshare.ws.catalogue.Extent();
    xml.setWest(extent.west());
    xml.setSouth(extent.south());
    xml.setEast(extent.east());
    xml.setNorth(extent.north());
    return xml;
  }

  static org.infoshare.ws.catalogue.CodeListValue code(CodeListValue code) {
    var xml = new org.infoshare.ws.catalogue.CodeListValue();
    xml.setList(code.list());
    xml.setValue(code.value());
    xml.setNationalCode(code.nationalCode());
    xml.setChinese(code.chinese());
    xml.setEnglish(code.english());
    xml.setParent(code.parent());
    xml.setPosition(code.position());
    return xml;
  }

  static org.infoshare.ws.catalogue.EntryView view(EntryView view) {
    var xml = new org.infoshare.ws.catalogue.EntryView();
    xml.setCode(view.code());
    xml.setNode(view.node());
    xml.setName(view.name());
    xml.setAbstract(view.summary());
    xml.setProvider(view.provider());
    xml.setFormatClass(same(view.formatClass(), org.infoshare.ws.catalogue.FormatClass.class));
    xml.setUpdateCycle(same(view.updateCycle(), org.infoshare.ws.catalogue.UpdateCycle.class));
    xml.setSharing(same(view.sharing(), org.infoshare.ws.catalogue.Sharing.class));
    xml.setCondition(view.condition());
    xml.setLegalBasis(view.legalBasis());
    xml.setSharingMode(same(view.sharingMode(), org.infoshare.ws.catalogue.SharingMode.class));
    xml.setOpenToSociety(view.openToSociety());
    xml.setGrading(same(view.grading(), org.infoshare.ws.catalogue.Grading.class));
    xml.setEvidenceTag(view.evidenceTag());
    view.items().forEach(item -> xml.getItems().add(item(item)));
    describe(view, xml);
    xml.setStage(same(view.stage(), org.infoshare.ws.catalogue.EntryStage.class));
    xml.setVersion(view.version());
    xml.setLockVersion(view.lockVersion());
    xml.setReturnReason(view.returnReason());
    xml.setPublishedAt(view.publishedAt());
    xml.setAssessment(RevisionXml.assessment(view.assessment()));
    xml.setWithdrawal(RevisionXml.withdrawal(view.withdrawal()));
    xml.setUpdateDue(dueDate(view.updateDue()));
    xml.setReviewDue(dueDate(view.reviewDue()));
    xml.getFlags().addAll(same(view.flags(), org.infoshare.ws.catalogue.EntryFlag.class));
    xml.getCommands().addAll(same(view.commands(), org.infoshare.ws.catalogue.EntryCommand.class));
    return xml;
  }

  private static void describe(EntryView view, org.infoshare.ws.catalogue.EntryView xml) {
    xml.setProviderUnit(view.providerUnit());
    xml.setFormatType(view.formatType());
    xml.setOtherFormat(view.otherFormat());
    xml.setScope(view.scope());
    xml.setUse(view.use());
    xml.setLegalBasisKind(
        same(view.legalBasisKind(), org.infoshare.ws.catalogue.LegalBasisKind.class));
    xml.setSharingModeType(
        same(view.sharingModeType(), org.infoshare.ws.catalogue.SharingModeType.class));
    xml.setOpeningCondition(view.openingCondition());
    xml.setDataCategory(same(view.dataCategory(), org.infoshare.ws.catalogue.DataCategory.class));
    xml.getRelatedEntries().addAll(present(view.relatedEntries()));
    xml.setBusinessItem(view.businessItem());
    xml.setExtent(extent(view.extent()));
    xml.setReferenceSystem(view.referenceSystem());
  }

  /** What a department says of an entry, as it was said. */
  public static org.infoshare.ws.catalogue.NewEntry content(NewEntry content) {
    var xml = new org.infoshare.ws.catalogue.NewEntry();
    xml.setNode(content.node());
    xml.setName(content.name());
    xml.setAbstract(content.summary());
    xml.setFormatClass(same(content.formatClass(), org.infoshare.ws.catalogue.FormatClass.class));
    xml.setUpdateCycle(same(content.updateCycle(), org.infoshare.ws.catalogue.UpdateCycle.class));
    xml.setSharing(same(content.sharing(), org.infoshare.ws.catalogue.Sharing.class));
    xml.setCondition(content.condition());
    xml.setLegalBasis(content.legalBasis());
    xml.setSharingMode(same(content.sharingMode(), org.infoshare.ws.catalogue.SharingMode.class));
    xml.setOpenToSociety(content.openToSociety());
    xml.setGrading(same(content.grading(), org.infoshare.ws.catalogue.Grading.class));
    xml.setEvidenceTag(content.evidenceTag());
    content.items().forEach(item -> xml.getItems().add(item(item)));
    xml.setProviderUnit(content.providerUnit());
    xml.setFormatType(content.formatType());
    xml.setOtherFormat(content.otherFormat());
    xml.setScope(content.scope());
    xml.setUse(content.use());
    xml.setLegalBasisKind(
        same(content.legalBasisKind(), org.infoshare.ws.catalogue.LegalBasisKind.class));
    xml.setSharingModeType(
        same(content.sharingModeType(), org.infoshare.ws.catalogue.SharingModeType.class));
    xml.setOpeningCondition(content.openingCondition());
    xml.setDataCategory(
        same(content.dataCategory(), org.infoshare.ws.catalogue.DataCategory.class));
    xml.getRelatedEntries().addAll(present(content.relatedEntries()));
    xml.setBusinessItem(content.businessItem());
    xml.setExtent(extent(content.extent()));
    xml.setReferenceSystem(content.referenceSystem());
    return xml;
  }

  static org.infoshare.ws.catalogue.EntrySummary line(EntrySummary line) {
    var xml = new org.infoshare.ws.catalogue.EntrySummary();
    xml.setCode(line.code());
    xml.setName(line.name());
    xml.setAbstract(line.summary());
    xml.setProvider(line.provider());
    xml.setSharing(same(line.sharing(), org.infoshare.ws.catalogue.Sharing.class));
    xml.setUpdateCycle(same(line.updateCycle(), org.infoshare.ws.catalogue.UpdateCycle.class));
    xml.setStage(same(line.stage(), org.infoshare.ws.catalogue.EntryStage.class));
    xml.setVersion(line.version());
    xml.setEvidenceTag(line.evidenceTag());
    return xml;
  }

  static org.infoshare.ws.catalogue.ItemDefinition item(ItemDefinition item) {
    var xml = new org.infoshare.ws.catalogue.ItemDefinition();
    xml.setName(item.name());
    xml.setChineseName(item.chineseName());
    xml.setEnglishName(item.englishName());
    xml.setType(same(item.type(), org.infoshare.ws.catalogue.ItemType.class));
    xml.setLength(item.length());
    xml.setKey(item.key());
    xml.setSensitive(item.sensitive());
    xml.setSharing(same(item.sharing(), org.infoshare.ws.catalogue.Sharing.class));
    xml.setTerm(item.term());
    return xml;
  }

  static org.infoshare.ws.catalogue.ClassNode node(ClassNode node) {
    var xml = new org.infoshare.ws.catalogue.ClassNode();
    xml.setCode(node.code());
    xml.setName(node.name());
    xml.setParent(node.parent());
    xml.setAssignable(node.assignable());
    return xml;
  }
}

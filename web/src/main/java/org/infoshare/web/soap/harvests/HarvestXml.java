package org.infoshare.web.soap.harvests;

import static org.infoshare.web.soap.common.CommonXml.present;
import static org.infoshare.web.soap.common.CommonXml.same;

import org.infoshare.catalogue.dcat.DcatFormat;
import org.infoshare.catalogue.harvest.ExternalContent;
import org.infoshare.catalogue.harvest.ExternalEntrySummary;
import org.infoshare.catalogue.harvest.ExternalEntryView;
import org.infoshare.catalogue.harvest.ExternalItem;
import org.infoshare.catalogue.harvest.FaultyDataset;
import org.infoshare.catalogue.harvest.HarvestChange;
import org.infoshare.catalogue.harvest.HarvestRunView;
import org.infoshare.catalogue.harvest.HarvestSourceView;
import org.infoshare.catalogue.harvest.NewHarvestSource;
import org.infoshare.catalogue.harvest.PlatformLevel;
import org.infoshare.catalogue.harvest.UploadedCatalogue;

/** Harvests between the records of the platform and the types of the contract. */
final class HarvestXml {

  private HarvestXml() {}

  static NewHarvestSource command(org.infoshare.ws.harvests.NewHarvestSource xml) {
    return new NewHarvestSource(
        xml.getName(),
        xml.getUrl(),
        same(xml.getFormat(), DcatFormat.class),
        xml.getArea(),
        same(xml.getLevel(), PlatformLevel.class),
        xml.isActive(),
        xml.getEveryHours(),
        xml.getCredential());
  }

  static NewHarvestSource command(org.infoshare.ws.harvests.AmendedHarvestSource xml) {
    return new NewHarvestSource(
        xml.getName(),
        xml.getUrl(),
        same(xml.getFormat(), DcatFormat.class),
        xml.getArea(),
        same(xml.getLevel(), PlatformLevel.class),
        xml.isActive(),
        xml.getEveryHours(),
        xml.getCredential());
  }

  static UploadedCatalogue command(org.infoshare.ws.harvests.CatalogueUpload xml) {
    return new UploadedCatalogue(same(xml.getFormat(), DcatFormat.class), xml.getDocument());
  }

  static org.infoshare.ws.harvests.HarvestSourceView source(HarvestSourceView view) {
    var xml = new org.infoshare.ws.harvests.HarvestSourceView();
    xml.setId(view.id());
    xml.setName(view.name());
    xml.setUrl(view.url());
    xml.setFormat(same(view.format(), org.infoshare.ws.harvests.DcatFormat.class));
    xml.setArea(view.area());
    xml.setLevel(same(view.level(), org.infoshare.ws.harvests.PlatformLevel.class));
    xml.setActive(view.active());
    xml.setEveryHours(view.everyHours());
    xml.setCredential(view.credential());
    xml.setRegisteredAt(view.registeredAt());
    xml.setNextRunAt(view.nextRunAt());
    xml.setRunning(view.running());
    return xml;
  }

  static org.infoshare.ws.harvests.HarvestRunView run(HarvestRunView view) {
    var xml = new org.infoshare.ws.harvests.HarvestRunView();
    xml.setId(view.id());
    xml.setSource(view.source());
    xml.setStartedBy(view.startedBy());
    xml.setStartedAt(view.startedAt());
    xml.setEndedAt(view.endedAt());
    xml.setOutcome(same(view.outcome(), org.infoshare.ws.harvests.HarvestOutcome.class));
    xml.setFailure(same(view.failure(), org.infoshare.ws.harvests.HarvestFailure.class));
    xml.setDetail(view.detail());
    xml.setAdded(view.added());
    xml.setChanged(view.changed());
    xml.setUnchanged(view.unchanged());
    xml.setRemoved(view.removed());
    xml.setFaulty(view.faulty());
    view.changes().forEach(change -> xml.getChanges().add(change(change)));
    view.faults().forEach(fault -> xml.getFaults().add(fault(fault)));
    return xml;
  }

  private static org.infoshare.ws.harvests.HarvestChange change(HarvestChange change) {
    var xml = new org.infoshare.ws.harvests.HarvestChange();
    xml.setKind(same(change.kind(), org.infoshare.ws.harvests.ChangeKind.class));
    xml.setIri(change.iri());
    xml.setTitle(change.title());
    return xml;
  }

  private static org.infoshare.ws.harvests.FaultyDataset fault(FaultyDataset faulty) {
    var xml = new org.infoshare.ws.harvests.FaultyDataset();
    xml.setIri(faulty.iri());
    xml.setFault(same(faulty.fault(), org.infoshare.ws.harvests.DatasetFault.class));
    xml.setAbout(faulty.about());
    return xml;
  }

  static org.infoshare.ws.harvests.ExternalEntrySummary line(ExternalEntrySummary line) {
    var xml = new org.infoshare.ws.harvests.ExternalEntrySummary();
    xml.setId(line.id());
    xml.setSource(line.source());
    xml.setSourceName(line.sourceName());
    xml.setIri(line.iri());
    xml.setIdentifier(line.identifier());
    xml.setTitle(line.title());
    xml.setPublisher(line.publisher());
    xml.setSharing(same(line.sharing(), org.infoshare.ws.harvests.Sharing.class));
    xml.setAccessRights(line.accessRights());
    xml.setLicence(line.licence());
    xml.setChangedAt(line.changedAt());
    xml.setGoneAt(line.goneAt());
    return xml;
  }

  static org.infoshare.ws.harvests.ExternalEntryView entry(ExternalEntryView view) {
    var xml = new org.infoshare.ws.harvests.ExternalEntryView();
    xml.setId(view.id());
    xml.setSource(view.source());
    xml.setSourceName(view.sourceName());
    xml.setIri(view.iri());
    xml.setContent(content(view.content()));
    xml.setFirstSeenAt(view.firstSeenAt());
    xml.setChangedAt(view.changedAt());
    xml.setGoneAt(view.goneAt());
    return xml;
  }

  private static org.infoshare.ws.harvests.ExternalContent content(ExternalContent content) {
    var xml = new org.infoshare.ws.harvests.ExternalContent();
    xml.setIdentifier(content.identifier());
    xml.setTitle(content.title());
    xml.setEnglishTitle(content.englishTitle());
    xml.setDescription(content.description());
    xml.setPublisher(content.publisher());
    xml.getThemes().addAll(present(content.themes()));
    xml.getKeywords().addAll(present(content.keywords()));
    xml.setSharing(same(content.sharing(), org.infoshare.ws.harvests.Sharing.class));
    xml.setUpdateCycle(same(content.updateCycle(), org.infoshare.ws.harvests.UpdateCycle.class));
    xml.setAccessRights(content.accessRights());
    xml.setLicence(content.licence());
    xml.setLandingPage(content.landingPage());
    xml.setVersion(content.version());
    xml.setIssued(content.issued());
    xml.setModified(content.modified());
    present(content.items()).forEach(item -> xml.getItems().add(item(item)));
    return xml;
  }

  private static org.infoshare.ws.harvests.ExternalItem item(ExternalItem item) {
    var xml = new org.infoshare.ws.harvests.ExternalItem();
    xml.setName(item.name());
    xml.setChineseName(item.chineseName());
    xml.setEnglishName(item.englishName());
    xml.setType(item.type());
    xml.setLength(item.length());
    return xml;
  }
}

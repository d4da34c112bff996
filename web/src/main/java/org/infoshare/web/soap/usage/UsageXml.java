package org.infoshare.web.soap.usage;

import org.infoshare.foundation.platform.Page;
import org.infoshare.sharing.usage.NewUsageRecord;
import org.infoshare.sharing.usage.UsageFilter;
import org.infoshare.sharing.usage.UsageRecordView;

/** Usage records between the records of the platform and the types of the contract. */
final class UsageXml {

  private UsageXml() {}

  static NewUsageRecord asked(org.infoshare.ws.usage.NewUsageRecord xml) {
    return new NewUsageRecord(
        xml.getGrant(),
        xml.getFrom(),
        xml.getUntil(),
        xml.getScenario(),
        xml.getProcess(),
        xml.getEffect(),
        xml.getStorage(),
        xml.getDestruction(),
        xml.getCorrects());
  }

  static UsageFilter filter(org.infoshare.ws.usage.UsageFilter xml) {
    return new UsageFilter(
        xml.getGrant(),
        xml.getEntry(),
        xml.getProvider(),
        xml.getConsumer(),
        xml.getLimit(),
        xml.getCursor());
  }

  static org.infoshare.ws.usage.UsageRecordPage page(Page<UsageRecordView> page) {
    var xml = new org.infoshare.ws.usage.UsageRecordPage();
    page.items().forEach(one -> xml.getItems().add(view(one)));
    xml.setNext(page.next());
    return xml;
  }

  static org.infoshare.ws.usage.UsageRecordView view(UsageRecordView view) {
    var xml = new org.infoshare.ws.usage.UsageRecordView();
    xml.setId(view.id());
    xml.setGrant(view.grant());
    xml.setEntry(view.entry());
    xml.setProvider(view.provider());
    xml.setConsumer(view.consumer());
    xml.setFrom(view.from());
    xml.setUntil(view.until());
    xml.setScenario(view.scenario());
    xml.setProcess(view.process());
    xml.setEffect(view.effect());
    xml.setStorage(view.storage());
    xml.setDestruction(view.destruction());
    xml.setCorrects(view.corrects());
    xml.setCorrectedBy(view.correctedBy());
    xml.setRecordedBy(view.recordedBy());
    xml.setRecordedAt(view.recordedAt());
    return xml;
  }
}

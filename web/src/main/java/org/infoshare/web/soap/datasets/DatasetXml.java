package org.infoshare.web.soap.datasets;

import static org.infoshare.web.soap.common.CommonXml.record;
import static org.infoshare.web.soap.common.CommonXml.same;

import org.infoshare.sharing.dataset.DatasetFilter;
import org.infoshare.sharing.dataset.DatasetView;
import org.infoshare.sharing.dataset.Freshness;
import org.infoshare.sharing.dataset.PushReceipt;
import org.infoshare.sharing.dataset.RecordVersion;

/** Hosted records between the records of the platform and the types of the contract. */
final class DatasetXml {

  private DatasetXml() {}

  static org.infoshare.ws.datasets.DatasetView view(DatasetView view) {
    var xml = new org.infoshare.ws.datasets.DatasetView();
    xml.setEntry(view.entry());
    xml.setProvider(view.provider());
    xml.setRecords(view.records());
    xml.setChangedAt(view.changedAt());
    xml.setPushedAt(view.pushedAt());
    xml.setUpdateCycle(same(view.updateCycle(), org.infoshare.ws.datasets.UpdateCycle.class));
    xml.setFreshUntil(view.freshUntil());
    xml.setFreshness(same(view.freshness(), org.infoshare.ws.datasets.Freshness.class));
    return xml;
  }

  static DatasetFilter filter(org.infoshare.ws.datasets.DatasetFilter xml) {
    return new DatasetFilter(
        xml.getProvider(),
        same(xml.getFreshness(), Freshness.class),
        xml.getLimit(),
        xml.getCursor());
  }

  static org.infoshare.ws.datasets.PushReceipt receipt(PushReceipt receipt) {
    var xml = new org.infoshare.ws.datasets.PushReceipt();
    xml.setEntry(receipt.entry());
    xml.setVersion(receipt.version());
    xml.setInserted(receipt.inserted());
    xml.setUpdated(receipt.updated());
    xml.setUnchanged(receipt.unchanged());
    xml.setDeleted(receipt.deleted());
    xml.setRecords(receipt.records());
    xml.setEvidence(receipt.evidence());
    return xml;
  }

  static org.infoshare.ws.datasets.RecordVersion version(RecordVersion version) {
    var xml = new org.infoshare.ws.datasets.RecordVersion();
    xml.setRecord(version.record());
    xml.setVersion(version.version());
    xml.setAt(version.at());
    xml.setBy(version.by());
    xml.setDeleted(version.deleted());
    xml.setValues(record(version.values()));
    return xml;
  }
}

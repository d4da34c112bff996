package org.infoshare.web.soap.exchange;

import static org.infoshare.web.soap.common.CommonXml.list;
import static org.infoshare.web.soap.common.CommonXml.present;
import static org.infoshare.web.soap.common.CommonXml.record;
import static org.infoshare.web.soap.common.CommonXml.values;

import org.infoshare.sharing.exchange.Doubt;
import org.infoshare.sharing.exchange.ExchangeQuery;
import org.infoshare.sharing.exchange.ExchangeResult;

/** Queries and answers between the records of the platform and the types of the contract. */
final class ExchangeXml {

  private ExchangeXml() {}

  static ExchangeQuery query(org.infoshare.ws.exchange.ExchangeQuery xml) {
    return new ExchangeQuery(
        xml.getGrant(),
        xml.getCaseReference(),
        xml.getPurpose(),
        values(xml.getKeys()),
        list(xml.getItems()),
        xml.getLimit(),
        xml.getCursor());
  }

  static org.infoshare.ws.exchange.ExchangeResult result(ExchangeResult result) {
    var xml = new org.infoshare.ws.exchange.ExchangeResult();
    xml.setEntry(result.entry());
    xml.setVersion(result.version());
    xml.setGrant(result.grant());
    xml.setEvidence(result.evidence());
    result.records().forEach(values -> xml.getRecords().add(record(values)));
    present(result.doubts()).forEach(doubt -> xml.getDoubts().add(doubt(doubt)));
    xml.setNext(result.next());
    return xml;
  }

  private static org.infoshare.ws.exchange.Doubt doubt(Doubt doubt) {
    var xml = new org.infoshare.ws.exchange.Doubt();
    xml.setPosition(doubt.position());
    xml.getItems().addAll(doubt.items());
    xml.setObjection(doubt.objection());
    return xml;
  }
}

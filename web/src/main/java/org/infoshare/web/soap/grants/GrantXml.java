package org.infoshare.web.soap.grants;

import static org.infoshare.web.soap.common.CommonXml.legalBasis;
import static org.infoshare.web.soap.common.CommonXml.present;
import static org.infoshare.web.soap.common.CommonXml.same;

import org.infoshare.sharing.grant.GrantFilter;
import org.infoshare.sharing.grant.GrantStage;
import org.infoshare.sharing.grant.GrantView;

/** Grants between the records of the platform and the types of the contract. */
final class GrantXml {

  private GrantXml() {}

  static GrantFilter filter(org.infoshare.ws.grants.GrantFilter xml) {
    return new GrantFilter(
        xml.getEntry(),
        xml.getProvider(),
        xml.getConsumer(),
        same(xml.getStage(), GrantStage.class),
        xml.getLimit(),
        xml.getCursor());
  }

  static org.infoshare.ws.grants.GrantView view(GrantView view) {
    var xml = new org.infoshare.ws.grants.GrantView();
    xml.setId(view.id());
    xml.setRequest(view.request());
    xml.setEntry(view.entry());
    xml.setEntryVersion(view.entryVersion());
    xml.setProvider(view.provider());
    xml.setConsumer(view.consumer());
    xml.getItems().addAll(present(view.items()));
    xml.setLegalBasis(legalBasis(view.legalBasis()));
    xml.setPurpose(view.purpose());
    xml.setMode(same(view.mode(), org.infoshare.ws.common.AccessMode.class));
    xml.setValidFrom(view.validFrom());
    xml.setValidUntil(view.validUntil());
    xml.setStage(same(view.stage(), org.infoshare.ws.grants.GrantStage.class));
    xml.setSuspensionReason(view.suspensionReason());
    xml.setEndReason(view.endReason());
    xml.setGrantedAt(view.grantedAt());
    xml.setSettlementTerms(view.settlementTerms());
    xml.setSettledAt(view.settledAt());
    xml.setTakenOverFrom(view.takenOverFrom());
    xml.setConfirmUntil(view.confirmUntil());
    xml.setConfirmedAt(view.confirmedAt());
    xml.getCommands().addAll(same(view.commands(), org.infoshare.ws.grants.GrantCommand.class));
    return xml;
  }
}

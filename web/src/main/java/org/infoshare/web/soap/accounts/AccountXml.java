package org.infoshare.web.soap.accounts;

import static org.infoshare.web.soap.common.CommonXml.present;
import static org.infoshare.web.soap.common.CommonXml.same;

import org.infoshare.organisation.account.AccountKind;
import org.infoshare.organisation.account.AccountView;
import org.infoshare.organisation.account.NewAccount;
import org.infoshare.organisation.account.PasswordChange;

/** Accounts between the records of the platform and the types of the contract. */
final class AccountXml {

  private AccountXml() {}

  static NewAccount command(org.infoshare.ws.accounts.NewAccount xml) {
    return new NewAccount(
        xml.getName(),
        xml.getDisplayName(),
        same(xml.getKind(), AccountKind.class),
        xml.getPassword());
  }

  static PasswordChange command(org.infoshare.ws.accounts.PasswordChange xml) {
    return new PasswordChange(xml.getCurrent(), xml.getReplacement());
  }

  static org.infoshare.ws.accounts.AccountView view(AccountView view) {
    var xml = new org.infoshare.ws.accounts.AccountView();
    xml.setName(view.name());
    xml.setDepartment(view.department());
    xml.setDisplayName(view.displayName());
    xml.setKind(same(view.kind(), org.infoshare.ws.accounts.AccountKind.class));
    xml.getRoles().addAll(present(view.roles()));
    xml.setLocked(view.locked());
    xml.setCreatedAt(view.createdAt());
    xml.setCredentialAt(view.credentialAt());
    return xml;
  }
}

package org.infoshare.web.soap.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.infoshare.web.soap.BothWires.assertSame;
import static org.infoshare.web.soap.BothWires.sample;
import static org.infoshare.web.soap.BothWires.xml;

import java.util.Map;
import org.infoshare.account.AccountView;
import org.infoshare.account.NewAccount;
import org.infoshare.account.PasswordChange;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AccountXmlTest {

  @Test
  void a_view_says_the_same_on_both_wires() {
    var view = sample(AccountView.class);

    assertSame(view, AccountXml.view(view));
  }

  @Test
  void commands_arrive_the_same_from_both_wires() {
    var account = sample(NewAccount.class);
    var change = sample(PasswordChange.class);

    assertThat(
            AccountXml.command(xml(account, org.infoshare.ws.accounts.NewAccount.class, Map.of())))
        .isEqualTo(account);
    assertThat(
            AccountXml.command(
                xml(change, org.infoshare.ws.accounts.PasswordChange.class, Map.of())))
        .isEqualTo(change);
  }
}

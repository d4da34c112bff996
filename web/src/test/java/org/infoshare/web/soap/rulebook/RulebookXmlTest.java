package org.infoshare.web.soap.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.infoshare.web.soap.BothWires.assertSame;
import static org.infoshare.web.soap.BothWires.sample;
import static org.infoshare.web.soap.BothWires.xml;

import java.util.Map;
import org.infoshare.time.rulebook.LimitChange;
import org.infoshare.time.rulebook.LimitView;
import org.infoshare.time.rulebook.OwnLimitView;
import org.infoshare.time.rulebook.RuleChangeFilter;
import org.infoshare.time.rulebook.RuleChangeView;
import org.infoshare.time.rulebook.RuleSetView;
import org.infoshare.time.rulebook.SettingChange;
import org.infoshare.time.rulebook.SettingView;
import org.infoshare.ws.rulebook.ChangedLimit;
import org.infoshare.ws.rulebook.ChangedSetting;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RulebookXmlTest {

  @Test
  void views_say_the_same_on_both_wires() {
    var ruleSet = sample(RuleSetView.class);
    var limit = sample(LimitView.class);
    var setting = sample(SettingView.class);
    var own = sample(OwnLimitView.class);
    var change = sample(RuleChangeView.class);

    assertSame(ruleSet, RulebookXml.ruleSet(ruleSet));
    assertSame(limit, RulebookXml.limit(limit));
    assertSame(setting, RulebookXml.setting(setting));
    assertSame(own, RulebookXml.ownLimit(own));
    assertSame(change, RulebookXml.change(change));
  }

  @Test
  void commands_and_filters_mean_the_same_on_both_wires() {
    var limit = sample(LimitChange.class);
    var setting = sample(SettingChange.class);
    var filter = sample(RuleChangeFilter.class);

    assertThat(RulebookXml.command(xml(limit, ChangedLimit.class, Map.of()))).isEqualTo(limit);
    assertThat(RulebookXml.command(xml(setting, ChangedSetting.class, Map.of())))
        .isEqualTo(setting);
    assertThat(
            RulebookXml.filter(
                xml(filter, org.infoshare.ws.rulebook.RuleChangeFilter.class, Map.of())))
        .isEqualTo(filter);
  }
}

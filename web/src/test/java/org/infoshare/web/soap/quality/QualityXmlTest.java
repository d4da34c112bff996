package org.infoshare.web.soap.quality;

import static org.infoshare.web.soap.BothWires.assertSame;
import static org.infoshare.web.soap.BothWires.sample;

import org.infoshare.sharing.quality.QualityFinding;
import org.infoshare.sharing.quality.QualityReport;
import org.infoshare.sharing.quality.QualityRule;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class QualityXmlTest {

  @Test
  void views_say_the_same_on_both_wires() {
    var rule = sample(QualityRule.class);
    var report = sample(QualityReport.class);
    var finding = sample(QualityFinding.class);

    assertSame(rule, QualityXml.rule(rule));
    assertSame(report, QualityXml.report(report));
    assertSame(finding, QualityXml.finding(finding));
  }
}

package org.infoshare.web.soap.datasets;

import static org.infoshare.web.soap.BothWires.assertSame;
import static org.infoshare.web.soap.BothWires.sample;

import org.infoshare.sharing.dataset.DatasetView;
import org.infoshare.sharing.dataset.PushReceipt;
import org.infoshare.sharing.dataset.RecordVersion;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DatasetXmlTest {

  @Test
  void views_say_the_same_on_both_wires() {
    var view = sample(DatasetView.class);
    var receipt = sample(PushReceipt.class);
    var version = sample(RecordVersion.class);

    assertSame(view, DatasetXml.view(view));
    assertSame(receipt, DatasetXml.receipt(receipt));
    assertSame(version, DatasetXml.version(version));
  }
}

package org.infoshare.web.soap.attachments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.infoshare.web.soap.BothWires.assertSame;
import static org.infoshare.web.soap.BothWires.sample;
import static org.infoshare.web.soap.BothWires.xml;

import java.util.Map;
import org.infoshare.foundation.attachment.AttachmentView;
import org.infoshare.foundation.attachment.NewAttachment;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AttachmentXmlTest {

  @Test
  void a_view_says_the_same_on_both_wires() {
    var view = sample(AttachmentView.class);

    assertSame(view, AttachmentXml.view(view));
  }

  @Test
  void a_command_arrives_the_same_from_both_wires() {
    var asked = sample(NewAttachment.class);

    assertThat(
            AttachmentXml.command(
                xml(asked, org.infoshare.ws.attachments.NewAttachment.class, Map.of())))
        .isEqualTo(asked);
  }
}

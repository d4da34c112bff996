package org.infoshare.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.infoshare.it.Documents.add;
import static org.infoshare.it.Documents.pdf;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.infoshare.launcher.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What nobody else sees does not fill the disk. */
@ExtendWith(SharedPlatform.class)
@Undisturbed
class AttachmentSpaceIT {

  private static final String SETTING = "infoshare.attachment.max-unfiled-bytes";
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @Test
  void a_department_has_a_bound_for_what_it_did_not_file(Platform platform, Wires wires)
      throws Exception {
    String entry = TestGrant.publishEntry(wires);
    var filed = TestGrant.fileRequest(wires, entry);
    var draft = Documents.draft(wires, entry);
    var full = Documents.draft(wires, entry);
    wires.rest().done(add("edu.staff", full, pdf("already there")));
    try {
      platform.configure(SETTING, "20");
      awaitRefusal(wires, draft, true);
      for (Wire wire : List.of(wires.rest(), wires.soap11())) {
        assertThat(wire.call(add("edu.staff", draft, pdf("more"))).reason())
            .isEqualTo("attachments-unfiled-too-large");
        wire.done(add("edu.staff", filed, pdf("filed")));
      }
    } finally {
      platform.configure(SETTING, null);
      awaitRefusal(wires, draft, false);
    }
  }

  /** A setting takes effect within the time of the configuration's cache. */
  private static void awaitRefusal(Wires wires, UUID request, boolean refused)
      throws InterruptedException {
    var until = Instant.now().plus(PATIENCE);
    while (Instant.now().isBefore(until)) {
      var answer = wires.rest().call(add("edu.staff", request, pdf("probe")));
      if (answer.isRefused() == refused) {
        return;
      }
      if (!answer.isRefused()) {
        wires.rest().done(Call.by("edu.staff", "removeAttachment").with("id", answer.id("id")));
      }
      Thread.sleep(200);
    }
    throw new AssertionError("The setting takes no effect");
  }
}

package org.infoshare.foundation.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import org.infoshare.foundation.platform.Json;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** A repeated command is known by what its sender said. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class UploadTest {

  private static final NewAttachment ASKED =
      new NewAttachment("request", "1", DocumentKind.MINUTES, "纪要");

  @Test
  void what_the_scanner_says_makes_no_other_command() throws JsonProcessingException {
    var upload = upload(ASKED, "a");

    assertThat(json(upload.withScanResult(ScanResult.CLEAN))).isEqualTo(json(upload));
    assertThat(json(upload.withScanResult(ScanResult.NOT_SCANNED))).isEqualTo(json(upload));
  }

  @Test
  void another_content_or_another_word_makes_another_command() throws JsonProcessingException {
    var renamed = new NewAttachment("request", "1", DocumentKind.MINUTES, "纪要2");

    assertThat(json(upload(ASKED, "b"))).isNotEqualTo(json(upload(ASKED, "a")));
    assertThat(json(upload(renamed, "a"))).isNotEqualTo(json(upload(ASKED, "a")));
  }

  private static Upload upload(NewAttachment newAttachment, String digit) {
    return new Upload(newAttachment, digit.repeat(64), new byte[] {1}, FileType.TEXT);
  }

  private static String json(Upload upload) throws JsonProcessingException {
    return Json.mapper().writeValueAsString(upload);
  }
}

package org.infoshare.foundation.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AttachmentNameTest {

  private static final UUID ID = UUID.fromString("1f3a90bc-0000-4000-8000-000000000000");

  @Test
  void a_name_tells_kind_day_and_type() {
    assertThat(
            AttachmentName.of(
                DocumentKind.LEGAL_BASIS, LocalDate.of(2026, 11, 5), ID, FileType.PDF))
        .isEqualTo("legal-basis-20261105-1f3a90bc.pdf");
  }

  @Test
  void every_name_is_a_token_that_a_header_takes_without_quotes() {
    for (var kind : DocumentKind.values()) {
      for (var type : FileType.values()) {
        assertThat(AttachmentName.of(kind, LocalDate.of(2026, 1, 1), UUID.randomUUID(), type))
            .matches("[a-z0-9.-]{1,80}");
      }
    }
  }
}

package org.infoshare.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ContentDispositionTest {

  @Test
  void a_name_in_any_characters_stands_beside_a_plain_one() {
    assertThat(ContentDisposition.attachment("a.pdf", "批文 1.pdf"))
        .isEqualTo("attachment; filename=\"a.pdf\"; filename*=UTF-8''%E6%89%B9%E6%96%87%201.pdf");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a\"; filename=b",
        "a\r\nSet-Cookie: x",
        "a'b*c(d)",
        "%2F../x",
        "\ud83d\ude00",
        "a;b=c,d"
      })
  void no_name_gets_out_of_its_place(String name) {
    assertThat(ContentDisposition.attachment("a.pdf", name))
        .matches(
            "attachment; filename=\"a\\.pdf\"; filename\\*=UTF-8''([A-Za-z0-9._-]|%[0-9A-F]{2})*");
  }
}

package org.infoshare.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.HexFormat;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class Utf8InputStreamTest {

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 5, 7, 100_000})
  void what_is_UTF_8_passes_however_it_is_cut(int piece) throws IOException {
    byte[] text = "\uFEFFa é 中 𠮷\n".repeat(2_000).getBytes(UTF_8);

    assertThat(read(text, piece, true)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "c0af",
        "c1bf",
        "e080af",
        "f08080af",
        "f4908080",
        "eda080",
        "80",
        "ff",
        "c3",
        "e4b8"
      })
  void what_is_not_is_not_handed_over(String hex) {
    byte[] text = ("ok " + "中".repeat(20)).getBytes(UTF_8);
    byte[] wrong = HexFormat.of().parseHex(hex);
    byte[] both = new byte[text.length + wrong.length];
    System.arraycopy(text, 0, both, 0, text.length);
    System.arraycopy(wrong, 0, both, text.length, wrong.length);

    for (int piece : new int[] {1, 2, 3, 1_000}) {
      assertThatThrownBy(() -> read(both, piece, true))
          .isInstanceOf(CharacterCodingException.class);
    }
  }

  @Test
  void what_need_not_be_UTF_8_passes() throws IOException {
    byte[] gb = {(byte) 0xb9, (byte) 0xe3, 'a', (byte) 0xff};

    assertThat(read(gb, 2, false)).isEqualTo(gb);
  }

  @Test
  void what_was_read_before_is_judged_too() throws IOException {
    var bytes =
        new Utf8InputStream(new ByteArrayInputStream(new byte[] {'a', (byte) 0xff, 'b', 'c'}));

    assertThat(bytes.read(new byte[3])).isEqualTo(3);
    assertThatThrownBy(bytes::requireUtf8).isInstanceOf(CharacterCodingException.class);
    assertThatThrownBy(bytes::read).isInstanceOf(CharacterCodingException.class);
  }

  private static byte[] read(byte[] text, int piece, boolean required) throws IOException {
    var bytes = new Utf8InputStream(new ByteArrayInputStream(text));
    if (required) {
      bytes.requireUtf8();
    }
    var read = new ByteArrayOutputStream();
    var into = new byte[piece];
    for (int got = bytes.read(into); got >= 0; got = bytes.read(into)) {
      read.write(into, 0, got);
    }
    return read.toByteArray();
  }
}

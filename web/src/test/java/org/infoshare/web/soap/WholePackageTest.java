package org.infoshare.web.soap;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WholePackageTest {

  private static final byte[] WHOLE = "--b\r\n\r\nfile\r\n--b--\r\n".getBytes(US_ASCII);
  private static final int END = WHOLE.length - 2;

  @Test
  void a_package_with_its_last_boundary_is_read_to_its_end_in_pieces_of_any_length()
      throws IOException {
    for (int length = 1; length <= WHOLE.length; length++) {
      assertThat(read(WHOLE, length)).isEqualTo(WHOLE.length);
      assertThat(read(Arrays.copyOf(WHOLE, END), length)).isEqualTo(END);
    }
    try (var in = whole(WHOLE)) {
      for (byte expected : WHOLE) {
        assertThat(in.read()).isEqualTo(expected);
      }
      assertThat(in.read()).isEqualTo(-1);
    }
  }

  @Test
  void a_package_that_ends_anywhere_before_is_refused() {
    for (int cut = 0; cut < END; cut++) {
      byte[] part = Arrays.copyOf(WHOLE, cut);
      assertThatThrownBy(() -> read(part, 3)).isInstanceOf(IOException.class);
      assertThatThrownBy(() -> read(part, 100)).isInstanceOf(IOException.class);
    }
  }

  private static InputStream whole(byte[] bytes) {
    return new WholePackage(new ByteArrayInputStream(bytes), "b");
  }

  private static int read(byte[] bytes, int length) throws IOException {
    int all = 0;
    var some = new byte[length];
    try (var in = whole(bytes)) {
      for (int got = in.read(some); got >= 0; got = in.read(some)) {
        all += got;
      }
    }
    return all;
  }
}

package org.infoshare.foundation.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CursorTest {

  @Test
  void a_place_is_read_as_it_was_written() {
    var id = UUID.randomUUID();

    assertThat(Cursor.decodeUuid(Cursor.encode(id.toString()))).isEqualTo(id);
    assertThat(Cursor.decodeNumber(Cursor.encode("4711"))).isEqualTo(4711);
    assertThat(Cursor.decode(Cursor.encode("101001/1"))).isEqualTo("101001/1");
  }

  @Test
  void no_cursor_is_no_place() {
    assertThat(Cursor.decodeUuid(null)).isNull();
    assertThat(Cursor.decodeNumber(" ")).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"AA", "YQBi", "Hw"})
  void a_place_that_the_database_cannot_carry_is_not_ours(String cursor) {
    assertThat(catchThrowableOfType(Refusal.class, () -> Cursor.decode(cursor)).reason())
        .isEqualTo(PlatformReason.CURSOR_INVALID);
  }

  @Test
  void what_is_not_ours_is_refused() {
    for (String foreign : List.of("!", Cursor.encode("x"), Cursor.encode("1.5"))) {
      assertThat(catchThrowableOfType(Refusal.class, () -> Cursor.decodeUuid(foreign)).reason())
          .isEqualTo(PlatformReason.CURSOR_INVALID);
      assertThat(catchThrowableOfType(Refusal.class, () -> Cursor.decodeNumber(foreign)).reason())
          .isEqualTo(PlatformReason.CURSOR_INVALID);
    }
  }
}

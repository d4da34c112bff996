package org.infoshare.foundation.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.erdtman.jcs.JsonCanonicalizer;

/** Our spelling of JSON against the reference implementation of RFC 8785. */
class CanonicalJsonProperties {

  private static final long LARGEST = (1L << 53) - 1;

  @Property(tries = 500)
  void it_is_that_of_the_rfc(
      @ForAll("texts") String text,
      @ForAll @LongRange(min = 0, max = LARGEST) long number,
      @ForAll("lists") List<String> list,
      @ForAll("objects") Map<String, String> object)
      throws IOException {
    var any = new LinkedHashMap<String, Object>();
    any.put("text", text);
    any.put("number", number);
    any.put("list", list);
    any.put("Object", object);

    byte[] ours =
        new CanonicalJson()
            .with("text", text)
            .with("number", number)
            .with("list", list)
            .with("Object", object)
            .with("absent", (String) null)
            .bytes();

    assertThat(new String(ours, UTF_8))
        .isEqualTo(
            new JsonCanonicalizer(new ObjectMapper().writeValueAsString(any)).getEncodedString());
  }

  @Example
  void a_number_that_some_parser_would_round_is_refused() {
    assertThatThrownBy(() -> new CanonicalJson().with("n", LARGEST + 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new CanonicalJson().with("n", -1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** What PostgreSQL takes for text: all but NUL and halves of surrogate pairs. */
  @Provide
  Arbitrary<String> texts() {
    var odd = Arbitraries.of(0x01, 0x08, 0x1f, 0x22, 0x2f, 0x5c, 0x7f, 0x2028, 0xfeff, 0x20000);
    var any =
        Arbitraries.integers()
            .between(1, Character.MAX_CODE_POINT)
            .filter(one -> one < Character.MIN_SURROGATE || one > Character.MAX_SURROGATE);
    return Arbitraries.oneOf(odd, any)
        .list()
        .ofMaxSize(8)
        .map(points -> points.stream().map(Character::toString).reduce("", String::concat));
  }

  @Provide
  Arbitrary<List<String>> lists() {
    return texts().list().ofMaxSize(4);
  }

  @Provide
  Arbitrary<Map<String, String>> objects() {
    return Arbitraries.maps(texts(), texts()).ofMaxSize(4);
  }
}

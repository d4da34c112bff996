package org.infoshare.foundation.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.infoshare.foundation.platform.Text;

/** A label deceives nobody, whatever an uploader calls a file. */
class AttachmentLabelProperties {

  @Property
  void a_folded_label_holds_nothing_that_deceives(@ForAll("labels") String label) {
    String folded = AttachmentLabel.sanitised(label);

    assertThat(folded).doesNotContain("/").doesNotContain("\\").doesNotContain("  ");
    assertThat(folded.codePoints().map(Character::getType))
        .doesNotContain(
            (int) Character.CONTROL,
            (int) Character.FORMAT,
            (int) Character.LINE_SEPARATOR,
            (int) Character.PARAGRAPH_SEPARATOR,
            (int) Character.SURROGATE);
    assertThat(Text.isXmlSafe(folded)).isTrue();
    assertThat(folded).isEqualTo(folded.strip());
  }

  @Property
  void folding_twice_is_folding_once(@ForAll("labels") String label) {
    String folded = AttachmentLabel.sanitised(label);

    assertThat(AttachmentLabel.sanitised(folded)).isEqualTo(folded);
  }

  @Property
  void plain_words_stay_as_they_are(@ForAll("words") String words) {
    assertThat(AttachmentLabel.sanitised(words)).isEqualTo(words);
  }

  @Example
  void what_people_send_is_folded() {
    assertThat(AttachmentLabel.sanitised("关于批准的函.pdf")).isEqualTo("关于批准的函.pdf");
    assertThat(AttachmentLabel.sanitised("C:\\王\\批文.pdf")).isEqualTo("C:_王_批文.pdf");
    assertThat(AttachmentLabel.sanitised("../../etc/passwd")).isEqualTo(".._.._etc_passwd");
    assertThat(AttachmentLabel.sanitised("fdp.\u202Eexe")).isEqualTo("fdp.exe");
    assertThat(AttachmentLabel.sanitised("a\r\nSet-Cookie: x")).isEqualTo("a Set-Cookie: x");
    assertThat(AttachmentLabel.sanitised(" \u200B\u2066 ")).isEmpty();
    assertThat(AttachmentLabel.sanitised("e\u0301")).isEqualTo("\u00e9");
    assertThat(AttachmentLabel.sanitised(null)).isNull();
  }

  @Provide
  Arbitrary<String> labels() {
    return Arbitraries.oneOf(
            Arbitraries.chars().all().map(String::valueOf),
            Arbitraries.of(
                "/", "\\", "\n", "\u202E", "\u2028", "\u2029", "\u200D", "\0", " ", "\t"),
            Arbitraries.of("批", "文", "a", "e", "\u0301", "𠮷", "\u3000", "\ud800", "\uFEFF", "."))
        .list()
        .ofMaxSize(60)
        .map(parts -> String.join("", parts));
  }

  @Provide
  Arbitrary<String> words() {
    return Arbitraries.strings()
        .withCharRange('一', '龥')
        .withCharRange('a', 'z')
        .withChars("0123456789._-()()《》〔〕号")
        .ofMinLength(1)
        .ofMaxLength(40);
  }
}

package org.infoshare.foundation.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.infoshare.foundation.platform.Refusal;

/** Whatever comes in is recognised or refused, and nothing else happens. */
class FileTypeDetectorProperties {

  /** By so many bytes the type of each is known. */
  private static final int BEGINNING = 16;

  /** What may be missing at the end and the file is there all the same: a line end. */
  private static final int END = 2;

  @Property
  void a_mutilated_archive_is_recognised_or_refused(@ForAll("mutilated") byte[] file) {
    assertThat(isDecided(file)).isTrue();
  }

  @Property
  void a_file_that_is_cut_off_is_refused_as_incomplete(
      @ForAll("whole") byte[] file, @ForAll @DoubleRange(min = 0, max = 1) double part) {
    int length = BEGINNING + (int) (part * (file.length - END - BEGINNING));
    byte[] cut = Arrays.copyOf(file, length);

    assertThatThrownBy(() -> FileTypeDetector.detect(cut))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> assertThat(refusal.reason()).isEqualTo(AttachmentReason.INCOMPLETE));
  }

  @Provide
  Arbitrary<byte[]> whole() {
    return Arbitraries.of(
        SampleFiles.pdf(),
        SampleFiles.png(),
        SampleFiles.jpeg(),
        SampleFiles.ofd(),
        SampleFiles.docx().bytes());
  }

  @Property
  void any_bytes_are_recognised_or_refused(@ForAll byte[] file) {
    assertThat(isDecided(file)).isTrue();
  }

  private static boolean isDecided(byte[] file) {
    try {
      return FileTypeDetector.detect(file) != null;
    } catch (Refusal refused) {
      return refused.reason() instanceof AttachmentReason;
    }
  }

  @Provide
  Arbitrary<byte[]> mutilated() {
    var wounds =
        Combinators.combine(Arbitraries.integers().between(4, 100_000), Arbitraries.bytes())
            .as(Wound::new)
            .list()
            .ofMinSize(1)
            .ofMaxSize(8);
    return Combinators.combine(
            Arbitraries.of(
                List.of(
                    SampleFiles.docx().bytes(),
                    SampleFiles.ofd(),
                    SampleFiles.pdf(),
                    SampleFiles.png(),
                    SampleFiles.jpeg())),
            wounds)
        .as(
            (file, all) -> {
              byte[] hurt = file.clone();
              all.forEach(wound -> hurt[wound.at() % hurt.length] = wound.with());
              return hurt;
            });
  }

  /** One byte that is another. */
  private record Wound(int at, byte with) {}
}

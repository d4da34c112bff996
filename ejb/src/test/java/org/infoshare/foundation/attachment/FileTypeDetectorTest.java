package org.infoshare.foundation.attachment;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.infoshare.foundation.attachment.AttachmentReason.BROKEN;
import static org.infoshare.foundation.attachment.AttachmentReason.ENCRYPTED;
import static org.infoshare.foundation.attachment.AttachmentReason.HAS_MACROS;
import static org.infoshare.foundation.attachment.AttachmentReason.INCOMPLETE;
import static org.infoshare.foundation.attachment.AttachmentReason.TOO_MANY_PARTS;
import static org.infoshare.foundation.attachment.AttachmentReason.TYPE_NOT_ALLOWED;
import static org.infoshare.foundation.attachment.AttachmentReason.UNPACKS_TOO_LARGE;

import java.util.Arrays;
import java.util.stream.Stream;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.foundation.spreadsheet.RawWorkbook;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a file is follows from its content alone. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FileTypeDetectorTest {

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void what_is_taken_is_known_by_its_content(String what, FileType type, byte[] file) {
    assertThat(FileTypeDetector.detect(file)).isEqualTo(type);
  }

  static Stream<Arguments> what_is_taken_is_known_by_its_content() {
    return Stream.of(
        Arguments.of("pdf", FileType.PDF, SampleFiles.pdf()),
        Arguments.of("pdf 2", FileType.PDF, latin("%PDF-2.0\nstartxref 9\r\n%%EOF")),
        Arguments.of(
            "pdf added to",
            FileType.PDF,
            latin("%PDF-1.4\nstartxref\n0\n%%EOF\n2 0 obj\nstartxref\n9\n%%EOF\n\n")),
        Arguments.of("png", FileType.PNG, SampleFiles.png()),
        Arguments.of("jpeg", FileType.JPEG, SampleFiles.jpeg()),
        Arguments.of("jpeg with a trailer", FileType.JPEG, join(SampleFiles.jpeg(), latin("SEFT"))),
        Arguments.of("text", FileType.TEXT, "依据《义务教育法》第十二条\r\n\t一、".getBytes(UTF_8)),
        Arguments.of("text with mark", FileType.TEXT, "\uFEFF批准".getBytes(UTF_8)),
        Arguments.of("text beyond the plane", FileType.TEXT, "𠮷野家".getBytes(UTF_8)),
        Arguments.of("markup is text", FileType.TEXT, "<script>x</script>".getBytes(UTF_8)),
        Arguments.of("nearly pdf is text", FileType.TEXT, "%PDF-x".getBytes(UTF_8)),
        Arguments.of("ofd", FileType.OFD, SampleFiles.ofd()),
        Arguments.of("docx", FileType.DOCX, SampleFiles.docx().bytes()),
        Arguments.of("xlsx", FileType.XLSX, RawWorkbook.of("").bytes()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void what_is_not_taken_is_refused_with_what_would_be(String what, byte[] file) {
    assertThatThrownBy(() -> FileTypeDetector.detect(file))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> {
              assertThat(refusal.reason()).isEqualTo(TYPE_NOT_ALLOWED);
              assertThat(refusal.text().english()).contains("pdf, ofd, docx, xlsx, png, jpg, txt");
            });
  }

  static Stream<Arguments> what_is_not_taken_is_refused_with_what_would_be() {
    return Stream.of(
        Arguments.of("program", latin("MZ\u0090\0\u0003")),
        Arguments.of("old office", latin("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1")),
        Arguments.of("gif", latin("GIF89a\u0001\0")),
        Arguments.of("text in GB 18030", latin("\u00c5\u00fa\u00d7\u00bc")),
        Arguments.of("text in UTF-16", "批准".getBytes(UTF_16)),
        Arguments.of("text with NUL", "a\0b".getBytes(UTF_8)),
        Arguments.of("text with escapes", "\u001b]0;x\u0007".getBytes(UTF_8)),
        Arguments.of("pdf behind something", latin("\u00ff%PDF-1.7")),
        Arguments.of("any archive", SampleFiles.packed("a.txt", "x")),
        Arguments.of("java archive", SampleFiles.packed("META-INF/MANIFEST.MF", "")),
        Arguments.of("template", SampleFiles.docx("template.main").bytes()),
        Arguments.of("office without a main part", SampleFiles.docx("styles").bytes()),
        Arguments.of("OFD in name only", SampleFiles.packed("OFD.xml", "<html/>")),
        Arguments.of(
            "two at once", SampleFiles.docx().part("OFD.xml", SampleFiles.OFD_ROOT).bytes()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "word/vbaProject.bin",
        "word/VBAPROJECT.BIN",
        "word/embeddings/oleObject1.bin",
        "word/activeX/activeX1.xml",
        "xl/macrosheets/sheet1.xml",
        "word\\vbaProject.bin"
      })
  void a_part_with_code_is_refused(String part) {
    assertRefused(SampleFiles.docx().part(part, "x").bytes(), HAS_MACROS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/vnd.ms-word.document.macroEnabled.main+xml",
        "application/vnd.ms-office.vbaProject",
        "application/vnd.ms-word.document.macro&#69;nabled.main+xml",
        "application/vnd.openxmlformats-officedocument.oleObject"
      })
  void a_type_with_code_is_refused_however_it_is_written(String type) {
    String types =
        "<Types><Override PartName=\"/a\" ContentType=\"%s\"/><Override PartName=\"/b\" ContentType=\"%s\"/></Types>"
            .formatted(type, SampleFiles.DOCUMENT);

    assertRefused(SampleFiles.packed("[Content_Types].xml", types), HAS_MACROS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"attachedTemplate", "oleObject", "frame", "subDocument", "aFChunk", ""})
  void what_loads_a_template_or_object_from_outside_is_refused(String type) {
    assertRefused(withRelation(type, "external").bytes(), HAS_MACROS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"hyperlink", "image", "externalLinkPath"})
  void what_only_points_outside_is_taken(String type) {
    assertThat(FileTypeDetector.detect(withRelation(type, "External").bytes()))
        .isEqualTo(FileType.DOCX);
  }

  private static SampleFiles withRelation(String type, String mode) {
    String relations =
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + "<Relationship Id=\"a\" Target=\"https://elsewhere.example/x\" TargetMode=\"%s\""
            + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s\"/>"
            + "</Relationships>";
    return SampleFiles.docx().part("word/_rels/settings.xml.rels", relations.formatted(mode, type));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"../../etc/x", "word/../../x", "..\\x", "/etc/x", "C:\\x", "word/..", ".."})
  void a_part_whose_name_leaves_its_folder_is_refused(String name) {
    assertRefused(SampleFiles.docx().part(name, "x").bytes(), BROKEN);
  }

  @Test
  void what_is_told_of_a_part_with_code_is_short_and_plain() {
    String part = "word/vbaProject\u202E\n" + "长".repeat(500);

    assertThatThrownBy(() -> FileTypeDetector.detect(SampleFiles.docx().part(part, "x").bytes()))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal ->
                assertThat(refusal.text().chinese())
                    .hasSizeLessThan(200)
                    .doesNotContain("\u202E")
                    .doesNotContain("\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%PDF-1.4 broken",
        "%PDF-1.7",
        "%PDF-1.7\n1 0 obj\n%%EOF\n",
        "%PDF-1.7\nstartxref\n%%EOF\n",
        "%PDF-1.7\nstartxref\n9\n",
        "%PDF-1.7\nstartxref\n900\n%%EOF\n",
        "%PDF-1.7\nstartxref\n9\n%%EOF\n2 0 obj\nstartxref\n900\n%%EOF\n"
      })
  void what_only_begins_as_a_PDF_file_is_refused(String file) {
    assertRefused(latin(file), INCOMPLETE);
  }

  @Test
  void the_end_of_a_PDF_file_is_near_its_end() {
    assertRefused(join(SampleFiles.pdf(), new byte[1100]), INCOMPLETE);
  }

  @Test
  void a_picture_of_impossible_lengths_is_refused() {
    byte[] png = SampleFiles.png();
    png[33] = (byte) 0xff;
    assertRefused(png, INCOMPLETE);
    byte[] jpeg = SampleFiles.jpeg();
    jpeg[4] = (byte) 0xff;
    assertRefused(jpeg, INCOMPLETE);
  }

  @Test
  void an_archive_that_is_cut_off_is_refused() {
    byte[] file = SampleFiles.docx().bytes();

    for (int length = 4; length < file.length; length += 7) {
      byte[] cut = Arrays.copyOf(file, length);
      assertRefused(cut, INCOMPLETE);
    }
  }

  @Test
  void an_archive_with_a_password_is_refused_as_encrypted() {
    byte[] file = SampleFiles.ofd();
    for (int i = 0; i < file.length - 3; i++) {
      boolean isLocal = file[i] == 'P' && file[i + 1] == 'K' && file[i + 2] == 3;
      boolean isCentral = file[i] == 'P' && file[i + 1] == 'K' && file[i + 2] == 1;
      if (isLocal || isCentral) {
        file[i + (isLocal ? 6 : 8)] |= 1;
      }
    }

    assertRefused(file, ENCRYPTED);
  }

  @Test
  void an_office_file_with_a_password_is_refused_as_encrypted_and_an_old_one_as_not_taken() {
    byte[] compound = latin("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1" + "\0".repeat(500));

    assertRefused(join(compound, "EncryptedPackage".getBytes(UTF_16LE)), ENCRYPTED);
    assertRefused(join(compound, "WordDocument".getBytes(UTF_16LE)), TYPE_NOT_ALLOWED);
  }

  @Test
  void an_archive_whose_bytes_were_changed_is_refused_as_damaged() {
    byte[] file = SampleFiles.ofd();
    Arrays.fill(file, 37, 60, (byte) 0xff);

    assertRefused(file, BROKEN);
  }

  @Test
  void an_archive_that_unpacks_to_too_much_is_refused() {
    byte[] zeros = new byte[(int) ZipDocument.MAX_UNPACKED_BYTES];

    assertRefused(SampleFiles.docx().part("word/media/a.bin", zeros).bytes(), UNPACKS_TOO_LARGE);
    assertRefused(
        SampleFiles.packed("[Content_Types].xml", " ".repeat(1_100_000) + "<Types/>"),
        UNPACKS_TOO_LARGE);
  }

  @Test
  void an_archive_with_too_many_parts_is_refused() {
    var file = SampleFiles.docx();
    for (int i = 0; i < 10_001; i++) {
      file.part("word/" + i, "");
    }

    assertRefused(file.bytes(), TOO_MANY_PARTS);
  }

  @Test
  void an_archive_that_is_packed_in_another_way_is_refused() {
    byte[] file = SampleFiles.ofd();
    int zstd = 93;
    for (int i = 0; i < file.length - 3; i++) {
      boolean isLocal = file[i] == 'P' && file[i + 1] == 'K' && file[i + 2] == 3;
      boolean isCentral = file[i] == 'P' && file[i + 1] == 'K' && file[i + 2] == 1;
      if (isLocal || isCentral) {
        file[i + (isLocal ? 8 : 10)] = (byte) zstd;
      }
    }

    assertRefused(file, BROKEN);
  }

  @Test
  void parts_that_differ_in_case_only_are_refused() {
    assertRefused(SampleFiles.docx().part("word/A", "x").part("word/a", "y").bytes(), BROKEN);
  }

  @Test
  void no_entity_is_fetched_from_a_part() {
    String types =
        "<!DOCTYPE Types [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><Types>&x;</Types>";

    assertThatThrownBy(
            () -> FileTypeDetector.detect(SampleFiles.packed("[Content_Types].xml", types)))
        .isInstanceOf(Refusal.class);
  }

  private static void assertRefused(byte[] file, AttachmentReason reason) {
    assertThatThrownBy(() -> FileTypeDetector.detect(file))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(reason));
  }

  private static byte[] join(byte[] first, byte[] second) {
    byte[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }

  private static byte[] latin(String text) {
    return text.getBytes(ISO_8859_1);
  }
}

package org.infoshare.it;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Documents of requests, and the calls that add them. */
final class Documents {

  private Documents() {}

  private static final String END_OF_PDF = "\nstartxref\n9\n%%EOF\n";

  /** A document in PDF, as far as anybody looks. */
  static byte[] pdf(String text) {
    return ("%PDF-1.7\n%\u00e2\u00e3\n" + text + END_OF_PDF).getBytes(ISO_8859_1);
  }

  /** A document in PDF of so many bytes. */
  static byte[] pdf(int length) {
    byte[] file = Arrays.copyOf(pdf("large"), length);
    int end = length - END_OF_PDF.length();
    for (int i = 64; i < end; i++) {
      file[i] = (byte) ((i * 31) >> 3);
    }
    System.arraycopy(END_OF_PDF.getBytes(ISO_8859_1), 0, file, end, END_OF_PDF.length());
    return file;
  }

  /** An archive with one part. */
  static byte[] packed(String part, String content) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(part));
      zip.write(content.getBytes(ISO_8859_1));
      zip.closeEntry();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  /** Adds a document to a request. */
  static Call add(String account, UUID request, byte[] content) {
    return Call.by(account, "addAttachment")
        .with("caseKind", "request")
        .with("caseId", request)
        .with("kind", "LEGAL_BASIS")
        .with("label", "依据.pdf")
        .with("content", Base64.getEncoder().encodeToString(content));
  }

  static Call list(String account, UUID request) {
    return Call.by(account, "listAttachments").with("caseKind", "request").with("caseId", request);
  }

  /** A request that {@code edu} has drafted and nobody else knows of. */
  static UUID draft(Wires wires, String entry) {
    return wires
        .rest()
        .done(Call.by("edu.staff", "draftRequest").with(TestData.request(entry, "bridge")))
        .id("id");
  }

  /** Where a document is posted to a request. */
  static String path(UUID request) {
    return "/api/v1/attachments?caseKind=request&caseId=%s&kind=OTHER&label=x".formatted(request);
  }

  /** The content of a document, as that wire gives it. */
  static byte[] content(Wires wires, Wire wire, String account, UUID id) {
    if (wire instanceof Rest) {
      return wires.http().file("/api/v1/attachments/" + id + "/content", account).body();
    }
    return Base64.getDecoder()
        .decode(wire.done(Call.by(account, "downloadAttachment").with("id", id)).text("content"));
  }

  /** The newest evidence of acts of that name. */
  static String evidence(Wire wire, String act) {
    return wire.done(Call.by("auditor", "listEvidence").with("act", act))
        .list("results")
        .toString();
  }

  static String sha256(byte[] file) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}

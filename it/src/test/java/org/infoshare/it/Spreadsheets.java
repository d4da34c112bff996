package org.infoshare.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.infoshare.foundation.spreadsheet.SheetRow;
import org.infoshare.foundation.spreadsheet.WorkbookBounds;
import org.infoshare.foundation.spreadsheet.XlsxReader;

/** Workbooks sent in and taken out over REST. */
final class Spreadsheets {

  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final WorkbookBounds BOUNDS = new WorkbookBounds(100_000, 100, 268_435_456);
  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final Set<String> ENDED = Set.of("CHECKED", "IMPORTED", "REFUSED");

  private Spreadsheets() {}

  static List<SheetRow> rows(byte[] file) {
    var rows = new ArrayList<SheetRow>();
    XlsxReader.read(file, BOUNDS, rows::add);
    return rows;
  }

  static Answer upload(Wires wires, String account, byte[] file, boolean check) {
    return upload(wires, workbook(wires, account, file, check));
  }

  /** Uploads a workbook as a command that may be sent again with its key. */
  static Answer upload(Wires wires, String account, byte[] file, String key) {
    return upload(wires, workbook(wires, account, file, false).header("Idempotency-Key", key));
  }

  private static HttpRequest.Builder workbook(
      Wires wires, String account, byte[] file, boolean check) {
    return wires
        .http()
        .request("/api/v1/catalogue/workbooks?checkOnly=" + check, account)
        .header("Content-Type", XLSX)
        .POST(BodyPublishers.ofByteArray(file));
  }

  private static Answer upload(Wires wires, HttpRequest.Builder workbook) {
    return Rest.answer(wires.http().send(workbook));
  }

  static byte[] export(Wires wires, String account, String query)
      throws IOException, InterruptedException {
    HttpResponse<byte[]> response =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .build()
            .send(
                wires
                    .http()
                    .request("/api/v1/catalogue/workbooks/export?" + query, account)
                    .GET()
                    .build(),
                BodyHandlers.ofByteArray());
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("Content-Type")).contains(XLSX);
    assertThat(response.headers().firstValue("Content-Disposition"))
        .contains(
            "attachment; filename=\"catalogue.xlsx\"; filename*=UTF-8''" + encoded("信息资源目录.xlsx"));
    return response.body();
  }

  static Answer awaitEnd(Wires wires, String account, String id) throws InterruptedException {
    var until = Instant.now().plus(PATIENCE);
    while (Instant.now().isBefore(until)) {
      var view = wires.rest().done(Call.by(account, "getWorkbook").with("id", id));
      if (ENDED.contains(view.text("stage"))) {
        return view;
      }
      Thread.sleep(100);
    }
    throw new AssertionError("The workbook is not worked off: " + id);
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}

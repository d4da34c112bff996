package org.infoshare;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/**
 * A row of a table of the documentation, without the heads of tables.
 *
 * @param section the heading that it stands under
 */
record DocumentRow(String section, List<String> cells) {

  /**
   * The rows of all tables of a page.
   *
   * @param page its path from the root of the project
   */
  static List<DocumentRow> of(String page) {
    var rows = new ArrayList<DocumentRow>();
    String section = "";
    for (String line : lines(page)) {
      if (line.startsWith("## ")) {
        section = line.substring(3);
      } else if (line.startsWith("| ---")) {
        rows.remove(rows.size() - 1);
      } else if (line.startsWith("| ")) {
        var cells = List.of(line.substring(2).split(" *\\| *", -1));
        rows.add(new DocumentRow(section, cells.subList(0, cells.size() - 1)));
      }
    }
    return rows;
  }

  private static List<String> lines(String page) {
    try {
      return Files.readAllLines(ProjectSources.ROOT.resolve(page), UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}

package org.infoshare.foundation.spreadsheet;

import static org.infoshare.foundation.spreadsheet.SpreadsheetReason.BROKEN;
import static org.infoshare.foundation.spreadsheet.SpreadsheetReason.NOT_XLSX;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.util.RecordFormatException;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.infoshare.foundation.platform.Refusal;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads the first sheet of an xlsx workbook row by row. */
public final class XlsxReader {

  private XlsxReader() {}

  /**
   * Inspects the archive without parsing its parts. It is fast enough to run before a file is
   * accepted.
   *
   * @throws Refusal with a {@link SpreadsheetReason}
   */
  public static void inspect(byte[] file, WorkbookBounds bounds) {
    XlsxArchive.inspect(file, bounds);
  }

  /**
   * Reads every row of the first sheet that is not blank, in order.
   *
   * @throws Refusal with a {@link SpreadsheetReason}, perhaps after some rows were passed on
   */
  public static void read(byte[] file, WorkbookBounds bounds, Consumer<SheetRow> rows) {
    try (var unpacked = new UnpackedWorkbook()) {
      XlsxArchive.unpack(file, bounds, unpacked);
      try (var opened = OPCPackage.open(unpacked)) {
        read(opened, bounds, rows);
        opened.revert();
      }
    } catch (IOException
        | OpenXML4JException
        | OpenXML4JRuntimeException
        | POIXMLException
        | RecordFormatException
        | SAXException broken) {
      throw refusal(broken);
    }
  }

  private static void read(OPCPackage opened, WorkbookBounds bounds, Consumer<SheetRow> rows)
      throws IOException, OpenXML4JException, SAXException {
    var reader = new XSSFReader(opened);
    var texts = new SharedStrings();
    try (var part = reader.getSharedStringsData()) {
      if (part != null) {
        parse(part, texts);
      }
    }
    var epoch = new Epoch();
    try (var part = reader.getWorkbookData()) {
      parse(part, epoch);
    }
    var values = new CellValues(texts, reader.getStylesTable(), epoch.is1904);
    var sheets = reader.getSheetsData();
    if (!sheets.hasNext()) {
      throw new Refusal(NOT_XLSX);
    }
    try (var sheet = sheets.next()) {
      parse(sheet, new SheetHandler(values, bounds, rows));
    }
  }

  /**
   * Parses with the parser of the JDK itself, even if a library registers another, and without any
   * DOCTYPE.
   */
  private static void parse(InputStream part, DefaultHandler handler)
      throws IOException, SAXException {
    try {
      var factory = SAXParserFactory.newDefaultNSInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.newSAXParser().parse(new InputSource(part), handler);
    } catch (ParserConfigurationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static Refusal refusal(Exception broken) {
    for (Throwable at = broken; at != null; at = at.getCause()) {
      if (at instanceof Refusal refusal) {
        return refusal;
      }
    }
    return new Refusal(BROKEN);
  }

  /** The day from which day numbers are counted. */
  private static final class Epoch extends DefaultHandler {

    private boolean is1904;

    @Override
    public void startElement(String uri, String name, String prefixed, Attributes attributes) {
      if (name.equals("workbookPr")) {
        String date1904 = attributes.getValue("date1904");
        is1904 = "1".equals(date1904) || "true".equals(date1904);
      }
    }
  }
}

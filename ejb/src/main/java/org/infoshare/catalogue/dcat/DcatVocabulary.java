package org.infoshare.catalogue.dcat;

import static org.eclipse.rdf4j.model.util.Values.iri;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.rdf4j.model.IRI;
import org.infoshare.catalogue.description.Sharing;
import org.infoshare.catalogue.description.UpdateCycle;

/**
 * The vocabulary terms that no library has: those of the European authority tables for DCAT-AP,
 * those of CSV on the Web for the items, and our own for what only our rules define.
 */
public final class DcatVocabulary {

  /** Our own terms, for what no standard vocabulary defines. */
  public static final String INFOSHARE = "urn:infoshare:catalogue:v1:";

  /** CSV on the Web (W3C), for tables and their columns. */
  public static final String CSVW = "http://www.w3.org/ns/csvw#";

  /** The sharing attribute of a dataset or an item, with the wire value. */
  public static final IRI SHARING = iri(INFOSHARE, "sharing");

  /** The update cycle, with the wire value: the European table is coarser. */
  public static final IRI UPDATE_CYCLE = iri(INFOSHARE, "updateCycle");

  /** The type of an item, with the wire value. */
  public static final IRI ITEM_TYPE = iri(INFOSHARE, "itemType");

  /** The maximum number of characters of an item's value. */
  public static final IRI LENGTH = iri(INFOSHARE, "length");

  /** Whether an item is a key. */
  public static final IRI KEY = iri(INFOSHARE, "key");

  /** The place of an item among the others, from 1. */
  public static final IRI POSITION = iri(INFOSHARE, "position");

  /** The kind of format of the resource. */
  public static final IRI FORMAT_CLASS = iri(INFOSHARE, "formatClass");

  /** The sharing mode. */
  public static final IRI SHARING_MODE = iri(INFOSHARE, "sharingMode");

  /** The grade. */
  public static final IRI GRADING = iri(INFOSHARE, "grading");

  /** Whether it is open to the public. */
  public static final IRI OPEN_TO_PUBLIC = iri(INFOSHARE, "openToPublic");

  /** The subject of the data. */
  public static final IRI DATA_CATEGORY = iri(INFOSHARE, "dataCategory");

  /** The scope for sharing under conditions. */
  public static final IRI SCOPE = iri(INFOSHARE, "scope");

  /** The permitted use for sharing under conditions. */
  public static final IRI USE = iri(INFOSHARE, "use");

  /** Further conditions. */
  public static final IRI CONDITION = iri(INFOSHARE, "condition");

  /** The legal basis for not sharing. */
  public static final IRI LEGAL_BASIS = iri(INFOSHARE, "legalBasis");

  public static final IRI TABLE_SCHEMA = iri(CSVW, "Schema");
  public static final IRI COLUMN = iri(CSVW, "Column");
  public static final IRI HAS_COLUMN = iri(CSVW, "column");
  public static final IRI COLUMN_NAME = iri(CSVW, "name");
  public static final IRI COLUMN_TITLE = iri(CSVW, "title");

  /** Marks a reference system among the standards that a dataset conforms to (GeoDCAT-AP). */
  static final IRI REFERENCE_SYSTEM =
      iri("http://inspire.ec.europa.eu/glossary/", "SpatialReferenceSystem");

  private static final String AUTHORITY = "http://publications.europa.eu/resource/authority/";
  private static final String EPSG = "EPSG:";

  /** The European table of frequencies by our cycles; other frequencies are not read back. */
  private static final Map<UpdateCycle, IRI> FREQUENCIES = frequencies();

  private DcatVocabulary() {}

  /** The European frequency of an update cycle. */
  public static IRI frequency(UpdateCycle cycle) {
    return FREQUENCIES.get(cycle);
  }

  /** The update cycle of a European frequency. */
  public static Optional<UpdateCycle> cycle(IRI frequency) {
    return FREQUENCIES.entrySet().stream()
        .filter(frequencyOfCycle -> frequencyOfCycle.getValue().equals(frequency))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /**
   * The European access rights.
   *
   * <p>{@code PUBLIC} there means everybody, not every department: only entries that are also open
   * to the public are public.
   */
  public static IRI accessRights(Sharing sharing, boolean openToPublic) {
    return iri(
        AUTHORITY + "access-right/",
        switch (sharing) {
          case UNCONDITIONAL -> openToPublic ? "PUBLIC" : "RESTRICTED";
          case CONDITIONAL -> "RESTRICTED";
          case NOT_SHARED -> "NON_PUBLIC";
        });
  }

  /** The OGC name of a reference system; null if there is none. */
  static IRI referenceSystem(String code) {
    return code == null || !code.startsWith(EPSG)
        ? null
        : iri("http://www.opengis.net/def/crs/EPSG/0/", code.substring(EPSG.length()));
  }

  /** A file type of the European table. */
  static IRI fileType(String word) {
    return iri(AUTHORITY + "file-type/", word);
  }

  /** A language of the European table. */
  static IRI language(String word) {
    return iri(AUTHORITY + "language/", word);
  }

  private static Map<UpdateCycle, IRI> frequencies() {
    var words = new EnumMap<UpdateCycle, IRI>(UpdateCycle.class);
    for (var cycle : UpdateCycle.values()) {
      words.put(
          cycle,
          iri(
              AUTHORITY + "frequency/",
              switch (cycle) {
                case REAL_TIME -> "CONT";
                case DAILY -> "DAILY";
                case WEEKLY -> "WEEKLY";
                case TEN_DAYS -> "MONTHLY_3";
                case MONTHLY -> "MONTHLY";
                case QUARTERLY -> "QUARTERLY";
                case HALF_YEARLY -> "ANNUAL_2";
                case YEARLY -> "ANNUAL";
                case IRREGULAR -> "IRREG";
                case OTHER -> "OTHER";
              }));
    }
    return words;
  }
}

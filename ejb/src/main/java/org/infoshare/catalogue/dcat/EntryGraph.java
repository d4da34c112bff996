package org.infoshare.catalogue.dcat;

import static org.eclipse.rdf4j.model.util.Values.iri;
import static org.infoshare.catalogue.dcat.CatalogueGraph.CHINESE;
import static org.infoshare.catalogue.dcat.CatalogueGraph.ENGLISH;

import java.util.List;
import java.util.Map;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.vocabulary.DCAT;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.infoshare.catalogue.description.ItemDefinition;
import org.infoshare.catalogue.description.Sharing;
import org.infoshare.catalogue.description.SharingMode;
import org.infoshare.catalogue.publication.PublishedEntry;

/**
 * A published entry as a dataset.
 *
 * <p>Its items are the columns of a table (CSV on the Web) to which the dataset conforms. An entry
 * that the platform shares has one distribution, at the address of the exchange, by both data
 * services. An entry that is not shared, or not by the platform, has none.
 */
final class EntryGraph {

  private final CatalogueIris addresses;
  private final Map<String, String> nodes;

  /**
   * Creates a graph with these addresses.
   *
   * @param nodes the names of the classification by their codes, for the keywords
   */
  EntryGraph(CatalogueIris addresses, Map<String, String> nodes) {
    this.addresses = addresses;
    this.nodes = nodes;
  }

  List<Statement> statements(PublishedEntry entry) {
    var part = new StatementBuilder();
    dataset(part, entry);
    referenceSystem(part, entry);
    items(part, entry);
    if (isServed(entry)) {
      distribution(part, entry);
    }
    membership(part, entry);
    return part.statements();
  }

  private void dataset(StatementBuilder part, PublishedEntry entry) {
    var content = entry.content();
    boolean isOpen = Boolean.TRUE.equals(content.openToPublic());
    part.subject(addresses.entry(entry.code()), DCAT.DATASET)
        .add(DCTERMS.IDENTIFIER, entry.code())
        .add(DCTERMS.TITLE, content.name(), CHINESE)
        .add(DCTERMS.DESCRIPTION, content.summary(), CHINESE)
        .add(DCTERMS.PUBLISHER, addresses.department(entry.provider()))
        .add(DCTERMS.CREATOR, addresses.department(entry.provider()))
        .add(DCAT.CONTACT_POINT, addresses.contact(entry.provider()))
        .add(DCAT.THEME, addresses.node(content.node()))
        .add(DCTERMS.ACCRUAL_PERIODICITY, DcatVocabulary.frequency(content.updateCycle()))
        .add(DCTERMS.ACCESS_RIGHTS, DcatVocabulary.accessRights(content.sharing(), isOpen))
        .add(DCTERMS.LANGUAGE, DcatVocabulary.language("ZHO"))
        .add(DCTERMS.CONFORMS_TO, schema(entry))
        .add(DCTERMS.CONFORMS_TO, DcatVocabulary.referenceSystem(content.referenceSystem()))
        .add(DCTERMS.MODIFIED, entry.publishedAt())
        .add(iri(DCAT.NAMESPACE, "version"), Integer.toString(entry.version()))
        .add(DCAT.LANDING_PAGE, addresses.entry(entry.code()))
        .add(DcatVocabulary.SHARING, content.sharing())
        .add(DcatVocabulary.UPDATE_CYCLE, content.updateCycle())
        .add(DcatVocabulary.FORMAT_CLASS, content.formatClass())
        .add(DcatVocabulary.SHARING_MODE, content.sharingMode())
        .add(DcatVocabulary.GRADING, content.grading())
        .add(DcatVocabulary.OPEN_TO_PUBLIC, isOpen)
        .add(DcatVocabulary.DATA_CATEGORY, content.dataCategory())
        .add(DcatVocabulary.SCOPE, content.scope(), CHINESE)
        .add(DcatVocabulary.USE, content.use(), CHINESE)
        .add(DcatVocabulary.CONDITION, content.condition(), CHINESE)
        .add(DcatVocabulary.LEGAL_BASIS, content.legalBasis(), CHINESE)
        .add(DCAT.KEYWORD, nodes.get(content.node()), CHINESE);
    if (entry.version() == 1) {
      part.add(DCTERMS.ISSUED, entry.publishedAt());
    }
    if (content.relatedEntries() != null) {
      content.relatedEntries().forEach(code -> part.add(DCTERMS.RELATION, addresses.entry(code)));
    }
    entry.items().stream()
        .map(ItemDefinition::chineseName)
        .distinct()
        .forEach(name -> part.add(DCAT.KEYWORD, name, CHINESE));
    if (isServed(entry)) {
      part.add(DCAT.HAS_DISTRIBUTION, addresses.part(entry.code(), "exchange"));
    }
    if (content.extent() != null) {
      place(part.add(DCTERMS.SPATIAL, addresses.part(entry.code(), "extent")), entry);
    }
  }

  private void place(StatementBuilder part, PublishedEntry entry) {
    var content = entry.content();
    part.subject(addresses.part(entry.code(), "extent"), DCTERMS.LOCATION)
        .add(DCAT.BBOX, BoundingBox.literal(content.extent()));
  }

  /** The reference system of the data itself, not of the extent, as in GeoDCAT-AP. */
  private static void referenceSystem(StatementBuilder part, PublishedEntry entry) {
    String code = entry.content().referenceSystem();
    var system = DcatVocabulary.referenceSystem(code);
    if (system != null) {
      part.subject(system, DCTERMS.STANDARD)
          .add(DCTERMS.TYPE, DcatVocabulary.REFERENCE_SYSTEM)
          .add(DCTERMS.TITLE, code, ENGLISH);
    }
  }

  private void items(StatementBuilder part, PublishedEntry entry) {
    part.subject(schema(entry), DCTERMS.STANDARD)
        .add(RDF.TYPE, DcatVocabulary.TABLE_SCHEMA)
        .add(DCTERMS.TITLE, entry.name(), CHINESE);
    entry.items().forEach(item -> part.add(DcatVocabulary.HAS_COLUMN, column(entry, item)));
    int position = 0;
    for (var item : entry.items()) {
      position++;
      part.subject(column(entry, item), DcatVocabulary.COLUMN)
          .add(DcatVocabulary.COLUMN_NAME, item.name())
          .add(DcatVocabulary.COLUMN_TITLE, item.chineseName(), CHINESE)
          .add(DcatVocabulary.COLUMN_TITLE, item.englishName(), ENGLISH)
          .add(DcatVocabulary.ITEM_TYPE, item.type())
          .add(DcatVocabulary.LENGTH, item.length())
          .add(DcatVocabulary.KEY, Boolean.TRUE.equals(item.key()))
          .add(DcatVocabulary.SHARING, item.sharing())
          .add(DcatVocabulary.POSITION, position);
    }
  }

  private void distribution(StatementBuilder part, PublishedEntry entry) {
    part.subject(addresses.part(entry.code(), "exchange"), DCAT.DISTRIBUTION)
        .add(DCTERMS.TITLE, "查询:" + entry.name(), CHINESE)
        .add(DCAT.ACCESS_URL, addresses.query(entry.code()))
        .add(DCAT.ACCESS_SERVICE, addresses.restService())
        .add(DCAT.ACCESS_SERVICE, addresses.soapService())
        .add(DCTERMS.FORMAT, DcatVocabulary.fileType("JSON"))
        .add(DCTERMS.CONFORMS_TO, schema(entry));
  }

  /**
   * The membership of the entry in the catalogue and the services: a few statements for each entry.
   */
  private void membership(StatementBuilder part, PublishedEntry entry) {
    var dataset = addresses.entry(entry.code());
    part.subject(addresses.catalogue()).add(DCAT.HAS_DATASET, dataset);
    if (isServed(entry)) {
      part.subject(addresses.restService()).add(DCAT.SERVES_DATASET, dataset);
      part.subject(addresses.soapService()).add(DCAT.SERVES_DATASET, dataset);
    }
  }

  private IRI schema(PublishedEntry entry) {
    return addresses.part(entry.code(), "items");
  }

  private IRI column(PublishedEntry entry, ItemDefinition item) {
    return addresses.part(entry.code(), "item-" + item.name());
  }

  private static boolean isServed(PublishedEntry entry) {
    return entry.sharing() != Sharing.NOT_SHARED
        && entry.content().sharingMode() == SharingMode.PLATFORM;
  }
}

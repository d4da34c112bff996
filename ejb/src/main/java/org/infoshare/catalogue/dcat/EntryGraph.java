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
import org.infoshare.catalogue.entry.ItemDefinition;
import org.infoshare.catalogue.entry.PublishedEntry;
import org.infoshare.catalogue.entry.Sharing;
import org.infoshare.catalogue.entry.SharingMode;

/**
 * A published entry as a dataset.
 *
 * <p>Its items are the columns of a table (CSV on the Web) that the dataset conforms to. What the
 * platform shares has one distribution, at the address of the exchange, by both data services; what
 * is not shared, or not by the platform, has none.
 */
final class EntryGraph {

  private final Addresses addresses;
  private final Map<String, String> nodes;

  /**
   * Entries in that house.
   *
   * @param nodes the names of the classification by their codes, for the keywords
   */
  EntryGraph(Addresses addresses, Map<String, String> nodes) {
    this.addresses = addresses;
    this.nodes = nodes;
  }

  List<Statement> of(PublishedEntry entry) {
    var part = new Part();
    dataset(part, entry);
    referenceSystem(part, entry);
    items(part, entry);
    if (isServed(entry)) {
      distribution(part, entry);
    }
    membership(part, entry);
    return part.statements();
  }

  private void dataset(Part part, PublishedEntry entry) {
    var content = entry.content();
    boolean open = Boolean.TRUE.equals(content.openToSociety());
    part.of(addresses.entry(entry.code()), DCAT.DATASET)
        .say(DCTERMS.IDENTIFIER, entry.code())
        .say(DCTERMS.TITLE, content.name(), CHINESE)
        .say(DCTERMS.DESCRIPTION, content.summary(), CHINESE)
        .say(DCTERMS.PUBLISHER, addresses.department(entry.provider()))
        .say(DCTERMS.CREATOR, addresses.department(entry.provider()))
        .say(DCAT.CONTACT_POINT, addresses.contact(entry.provider()))
        .say(DCAT.THEME, addresses.node(content.node()))
        .say(DCTERMS.ACCRUAL_PERIODICITY, Terms.frequency(content.updateCycle()))
        .say(DCTERMS.ACCESS_RIGHTS, Terms.accessRights(content.sharing(), open))
        .say(DCTERMS.LANGUAGE, Terms.language("ZHO"))
        .say(DCTERMS.CONFORMS_TO, schema(entry))
        .say(DCTERMS.CONFORMS_TO, Terms.referenceSystem(content.referenceSystem()))
        .say(DCTERMS.MODIFIED, entry.publishedAt())
        .say(iri(DCAT.NAMESPACE, "version"), Integer.toString(entry.version()))
        .say(DCAT.LANDING_PAGE, addresses.entry(entry.code()))
        .say(Terms.SHARING, content.sharing())
        .say(Terms.UPDATE_CYCLE, content.updateCycle())
        .say(Terms.FORMAT_CLASS, content.formatClass())
        .say(Terms.SHARING_MODE, content.sharingMode())
        .say(Terms.GRADING, content.grading())
        .say(Terms.OPEN_TO_SOCIETY, open)
        .say(Terms.DATA_CATEGORY, content.dataCategory())
        .say(Terms.SCOPE, content.scope(), CHINESE)
        .say(Terms.USE, content.use(), CHINESE)
        .say(Terms.CONDITION, content.condition(), CHINESE)
        .say(Terms.LEGAL_BASIS, content.legalBasis(), CHINESE)
        .say(DCAT.KEYWORD, nodes.get(content.node()), CHINESE);
    if (entry.version() == 1) {
      part.say(DCTERMS.ISSUED, entry.publishedAt());
    }
    if (content.relatedEntries() != null) {
      content.relatedEntries().forEach(code -> part.say(DCTERMS.RELATION, addresses.entry(code)));
    }
    entry.items().stream()
        .map(ItemDefinition::chineseName)
        .distinct()
        .forEach(name -> part.say(DCAT.KEYWORD, name, CHINESE));
    if (isServed(entry)) {
      part.say(DCAT.HAS_DISTRIBUTION, addresses.part(entry.code(), "exchange"));
    }
    if (content.extent() != null) {
      place(part.say(DCTERMS.SPATIAL, addresses.part(entry.code(), "extent")), entry);
    }
  }

  private void place(Part part, PublishedEntry entry) {
    var content = entry.content();
    part.of(addresses.part(entry.code(), "extent"), DCTERMS.LOCATION)
        .say(DCAT.BBOX, BoundingBox.literal(content.extent()));
  }

  /** What the data itself is in, apart from the extent, as GeoDCAT-AP tells it. */
  private static void referenceSystem(Part part, PublishedEntry entry) {
    String code = entry.content().referenceSystem();
    var system = Terms.referenceSystem(code);
    if (system != null) {
      part.of(system, DCTERMS.STANDARD)
          .say(DCTERMS.TYPE, Terms.REFERENCE_SYSTEM)
          .say(DCTERMS.TITLE, code, ENGLISH);
    }
  }

  private void items(Part part, PublishedEntry entry) {
    part.of(schema(entry), DCTERMS.STANDARD)
        .say(RDF.TYPE, Terms.TABLE_SCHEMA)
        .say(DCTERMS.TITLE, entry.name(), CHINESE);
    entry.items().forEach(item -> part.say(Terms.HAS_COLUMN, column(entry, item)));
    int position = 0;
    for (var item : entry.items()) {
      position++;
      part.of(column(entry, item), Terms.COLUMN)
          .say(Terms.COLUMN_NAME, item.name())
          .say(Terms.COLUMN_TITLE, item.chineseName(), CHINESE)
          .say(Terms.COLUMN_TITLE, item.englishName(), ENGLISH)
          .say(Terms.ITEM_TYPE, item.type())
          .say(Terms.LENGTH, item.length())
          .say(Terms.KEY, Boolean.TRUE.equals(item.key()))
          .say(Terms.SHARING, item.sharing())
          .say(Terms.POSITION, position);
    }
  }

  private void distribution(Part part, PublishedEntry entry) {
    part.of(addresses.part(entry.code(), "exchange"), DCAT.DISTRIBUTION)
        .say(DCTERMS.TITLE, "查询:" + entry.name(), CHINESE)
        .say(DCAT.ACCESS_URL, addresses.query(entry.code()))
        .say(DCAT.ACCESS_SERVICE, addresses.restService())
        .say(DCAT.ACCESS_SERVICE, addresses.soapService())
        .say(DCTERMS.FORMAT, Terms.fileType("JSON"))
        .say(DCTERMS.CONFORMS_TO, schema(entry));
  }

  /** That the catalogue has it, and which services serve it: a few lines beside each entry. */
  private void membership(Part part, PublishedEntry entry) {
    var dataset = addresses.entry(entry.code());
    part.of(addresses.catalogue()).say(DCAT.HAS_DATASET, dataset);
    if (isServed(entry)) {
      part.of(addresses.restService()).say(DCAT.SERVES_DATASET, dataset);
      part.of(addresses.soapService()).say(DCAT.SERVES_DATASET, dataset);
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

package org.infoshare.catalogue.dcat;

import static org.eclipse.rdf4j.model.util.Values.iri;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.vocabulary.DCAT;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.FOAF;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.model.vocabulary.VCARD4;
import org.infoshare.catalogue.description.ClassNode;
import org.infoshare.catalogue.publication.PublishedEntry;
import org.infoshare.organisation.department.DepartmentKind;
import org.infoshare.organisation.department.DepartmentLevel;
import org.infoshare.organisation.department.DepartmentView;

/**
 * The published catalogue as a graph: the catalogue and its publisher (the municipal sharing
 * authority), the classification as themes, the two services of the exchange, each entry, and at
 * last the departments that provide one.
 */
final class CatalogueGraph {

  static final String CHINESE = "zh";
  static final String ENGLISH = "en";

  /** The publisher while there is no municipal sharing authority. */
  private static final String FALLBACK_PUBLISHER = "platform";

  private final CatalogueIris addresses;
  private final List<ClassNode> nodes;
  private final Map<String, DepartmentView> departments;
  private final EntryGraph entries;

  CatalogueGraph(CatalogueIris addresses, List<ClassNode> nodes, List<DepartmentView> departments) {
    this.addresses = addresses;
    this.nodes = nodes;
    this.departments = new TreeMap<>();
    departments.forEach(department -> this.departments.put(department.code(), department));
    var names = new TreeMap<String, String>();
    nodes.forEach(node -> names.put(node.code(), node.name()));
    this.entries = new EntryGraph(addresses, names);
  }

  /**
   * Writes the whole graph.
   *
   * @param modified when something was last published or withdrawn; null before the first time
   * @param all passes every published entry to a consumer
   */
  void write(GraphWriter out, Instant modified, Consumer<Consumer<PublishedEntry>> all) {
    out.begin();
    out.write(catalogue(modified).statements());
    out.write(themes().statements());
    out.write(services().statements());
    Set<String> providers = new HashSet<>();
    providers.add(publisher());
    all.accept(
        entry -> {
          providers.add(entry.provider());
          out.write(entries.statements(entry));
        });
    providers.stream().sorted().forEach(code -> out.write(department(code).statements()));
    out.end();
  }

  private StatementBuilder catalogue(Instant modified) {
    return new StatementBuilder()
        .subject(addresses.catalogue(), DCAT.CATALOG)
        .add(DCTERMS.TITLE, "政府信息共享目录", CHINESE)
        .add(DCTERMS.TITLE, "Catalogue of shared government information", ENGLISH)
        .add(DCTERMS.DESCRIPTION, "各部门已发布的政府信息资源:有什么、由谁负责、能否共享。", CHINESE)
        .add(
            DCTERMS.DESCRIPTION,
            "What departments have published: what exists, who answers for it, whether it is shared.",
            ENGLISH)
        .add(DCTERMS.PUBLISHER, addresses.department(publisher()))
        .add(DCTERMS.LANGUAGE, DcatVocabulary.language("ZHO"))
        .add(DCTERMS.LANGUAGE, DcatVocabulary.language("ENG"))
        .add(DCTERMS.MODIFIED, modified)
        .add(DCAT.THEME_TAXONOMY, addresses.classification())
        .add(iri(DCAT.NAMESPACE, "service"), addresses.restService())
        .add(iri(DCAT.NAMESPACE, "service"), addresses.soapService());
  }

  private StatementBuilder themes() {
    var part = new StatementBuilder();
    part.subject(addresses.classification(), SKOS.CONCEPT_SCHEME)
        .add(DCTERMS.TITLE, "政务信息资源分类", CHINESE)
        .add(DCTERMS.TITLE, "Classification of government information resources", ENGLISH);
    for (var node : nodes) {
      part.subject(addresses.node(node.code()), SKOS.CONCEPT)
          .add(SKOS.PREF_LABEL, node.name(), CHINESE)
          .add(SKOS.NOTATION, node.code())
          .add(SKOS.IN_SCHEME, addresses.classification())
          .add(SKOS.BROADER, node.parent() == null ? null : addresses.node(node.parent()));
    }
    return part;
  }

  private StatementBuilder services() {
    var part = new StatementBuilder();
    service(part, addresses.restService(), addresses.restContract(), "REST");
    service(part, addresses.soapService(), addresses.soapContract(), "SOAP");
    return part;
  }

  private void service(StatementBuilder part, IRI service, IRI contract, String wire) {
    part.subject(service, DCAT.DATA_SERVICE)
        .add(DCTERMS.TITLE, "信息交换(" + wire + ")", CHINESE)
        .add(DCTERMS.TITLE, "Exchange of information over " + wire, ENGLISH)
        .add(DCTERMS.DESCRIPTION, "凭共享权限查询目录条目的信息。", CHINESE)
        .add(DCTERMS.DESCRIPTION, "Queries of entries under a grant.", ENGLISH)
        .add(DCAT.ENDPOINT_URL, service)
        .add(DCAT.ENDPOINT_DESCRIPTION, contract)
        .add(DCTERMS.PUBLISHER, addresses.department(publisher()));
  }

  private StatementBuilder department(String code) {
    var department = departments.get(code);
    String name = department == null ? code : department.name();
    return new StatementBuilder()
        .subject(addresses.department(code), FOAF.AGENT)
        .add(FOAF.NAME, name, CHINESE)
        .add(DCTERMS.IDENTIFIER, code)
        .subject(addresses.contact(code), VCARD4.ORGANIZATION)
        .add(VCARD4.FN, name, CHINESE)
        .add(VCARD4.HAS_URL, addresses.department(code));
  }

  private String publisher() {
    return departments.values().stream()
        .filter(candidate -> candidate.kind() == DepartmentKind.SHARING_AUTHORITY)
        .filter(candidate -> candidate.level() == DepartmentLevel.MUNICIPAL)
        .map(DepartmentView::code)
        .findFirst()
        .orElse(FALLBACK_PUBLISHER);
  }
}

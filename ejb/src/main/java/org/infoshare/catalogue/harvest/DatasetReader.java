package org.infoshare.catalogue.harvest;

import static org.eclipse.rdf4j.model.util.Values.iri;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.DCAT;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.FOAF;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.infoshare.catalogue.dcat.DcatVocabulary;
import org.infoshare.catalogue.description.Sharing;
import org.infoshare.catalogue.description.UpdateCycle;
import org.infoshare.catalogue.harvest.ReadingBudget.BudgetExceeded;
import org.infoshare.foundation.platform.Text;

/**
 * Reads the datasets of a graph. Faulty datasets are skipped and reported; unknown terms are
 * ignored.
 */
final class DatasetReader {

  private static final int MAX_NAME_LENGTH = 500;
  private static final int MAX_TEXT_LENGTH = 8_000;
  private static final int MAX_VALUES = 500;
  private static final Set<String> LINKS = Set.of("http", "https");
  private static final Set<String> NAMES = Set.of("http", "https", "urn");

  /** The datasets found, and the faults of those skipped. */
  record ReadResult(Map<String, ExternalContent> datasets, List<FaultyDataset> faults) {}

  private final Model model;
  private final String ownPrefix;
  private final ReadingBudget budget;
  private final Map<String, ExternalContent> datasets = new TreeMap<>();
  private final List<FaultyDataset> faults = new ArrayList<>();

  private DatasetReader(Model model, String ownPrefix, ReadingBudget budget) {
    this.model = model;
    this.ownPrefix = ownPrefix;
    this.budget = budget;
  }

  /**
   * Reads the datasets of a graph.
   *
   * @param ownPrefix the prefix of the IRIs of this platform's own entries, which another platform
   *     may have harvested from here
   * @throws HarvestException if the budget does not suffice
   */
  static ReadResult read(Model model, String ownPrefix, ReadingBudget budget)
      throws HarvestException {
    try {
      return new DatasetReader(model, ownPrefix, budget).read();
    } catch (BudgetExceeded tooMuch) {
      throw new HarvestException(HarvestFailure.UNREADABLE, tooMuch.getMessage());
    }
  }

  private ReadResult read() {
    for (var dataset : model.filter(null, RDF.TYPE, DCAT.DATASET).subjects()) {
      try {
        String name = name(dataset);
        datasets.put(name, content(dataset));
      } catch (DatasetFaultException skipped) {
        String name = dataset.stringValue();
        faults.add(
            new FaultyDataset(
                carriable(name.substring(0, Math.min(MAX_NAME_LENGTH, name.length()))),
                skipped.fault,
                skipped.property));
      }
    }
    return new ReadResult(datasets, faults);
  }

  private String name(Resource dataset) throws DatasetFaultException {
    String name = dataset.stringValue();
    if (name.startsWith(ownPrefix)) {
      throw new DatasetFaultException(DatasetFault.OWN_ENTRY, "@id");
    }
    if (!dataset.isIRI() || name.length() > MAX_NAME_LENGTH || !hasScheme(name, NAMES)) {
      throw new DatasetFaultException(DatasetFault.IRI_INVALID, "@id");
    }
    return checked(name, MAX_NAME_LENGTH, "@id");
  }

  private ExternalContent content(Resource dataset) throws DatasetFaultException {
    String chinese = inLanguage(dataset, DCTERMS.TITLE, "zh", MAX_NAME_LENGTH);
    String english = inLanguage(dataset, DCTERMS.TITLE, "en", MAX_NAME_LENGTH);
    String title = first(chinese, english, any(dataset, DCTERMS.TITLE, MAX_NAME_LENGTH));
    if (title == null) {
      throw new DatasetFaultException(DatasetFault.NO_TITLE, "dct:title");
    }
    String description =
        first(
            inLanguage(dataset, DCTERMS.DESCRIPTION, "zh", MAX_TEXT_LENGTH),
            any(dataset, DCTERMS.DESCRIPTION, MAX_TEXT_LENGTH));
    if (description == null) {
      throw new DatasetFaultException(DatasetFault.NO_DESCRIPTION, "dct:description");
    }
    return new ExternalContent(
        any(dataset, DCTERMS.IDENTIFIER, MAX_NAME_LENGTH),
        title,
        title.equals(english) ? null : english,
        description,
        publisher(dataset),
        themes(dataset),
        texts(dataset, DCAT.KEYWORD),
        sharing(dataset),
        cycle(dataset),
        link(dataset, DCTERMS.ACCESS_RIGHTS),
        licence(dataset),
        link(dataset, DCAT.LANDING_PAGE),
        any(dataset, iri(DCAT.NAMESPACE, "version"), MAX_NAME_LENGTH),
        any(dataset, DCTERMS.ISSUED, MAX_NAME_LENGTH),
        any(dataset, DCTERMS.MODIFIED, MAX_NAME_LENGTH),
        items(dataset));
  }

  private String publisher(Resource dataset) throws DatasetFaultException {
    for (var agent : objects(dataset, DCTERMS.PUBLISHER)) {
      if (agent instanceof Resource resource) {
        String name =
            first(
                inLanguage(resource, FOAF.NAME, "zh", MAX_NAME_LENGTH),
                any(resource, FOAF.NAME, MAX_NAME_LENGTH));
        return name != null || resource.isBNode()
            ? name
            : checked(resource.stringValue(), MAX_NAME_LENGTH, "dct:publisher");
      }
    }
    return null;
  }

  private List<String> themes(Resource dataset) throws DatasetFaultException {
    var themes = new ArrayList<String>();
    for (var theme : bounded(dataset, DCAT.THEME)) {
      if (theme instanceof Resource resource) {
        String notation = any(resource, SKOS.NOTATION, MAX_NAME_LENGTH);
        themes.add(
            notation == null
                ? checked(theme.stringValue(), MAX_NAME_LENGTH, "dcat:theme")
                : notation);
      }
    }
    return themes.stream().sorted().distinct().toList();
  }

  private String licence(Resource dataset) throws DatasetFaultException {
    String datasetLicence = link(dataset, DCTERMS.LICENSE);
    if (datasetLicence != null) {
      return datasetLicence;
    }
    for (var distribution : bounded(dataset, DCAT.HAS_DISTRIBUTION)) {
      if (distribution instanceof Resource resource) {
        String licence = link(resource, DCTERMS.LICENSE);
        if (licence != null) {
          return licence;
        }
      }
    }
    return null;
  }

  private Sharing sharing(Resource dataset) throws DatasetFaultException {
    var stated = word(Sharing.class, any(dataset, DcatVocabulary.SHARING, MAX_NAME_LENGTH));
    if (stated != null) {
      return stated;
    }
    String accessRights = link(dataset, DCTERMS.ACCESS_RIGHTS);
    if (accessRights == null) {
      return null;
    }
    return switch (accessRights.substring(accessRights.lastIndexOf('/') + 1)) {
      case "PUBLIC" -> Sharing.UNCONDITIONAL;
      case "RESTRICTED" -> Sharing.CONDITIONAL;
      case "NON_PUBLIC" -> Sharing.NOT_SHARED;
      default -> null;
    };
  }

  private UpdateCycle cycle(Resource dataset) throws DatasetFaultException {
    var stated =
        word(UpdateCycle.class, any(dataset, DcatVocabulary.UPDATE_CYCLE, MAX_NAME_LENGTH));
    if (stated != null) {
      return stated;
    }
    return objects(dataset, DCTERMS.ACCRUAL_PERIODICITY).stream()
        .filter(IRI.class::isInstance)
        .findFirst()
        .flatMap(frequency -> DcatVocabulary.cycle((IRI) frequency))
        .orElse(null);
  }

  private List<ExternalItem> items(Resource dataset) throws DatasetFaultException {
    var itemsByPosition = new TreeMap<Integer, ExternalItem>();
    for (var item : columns(dataset)) {
      budget.useItem();
      Integer position = number(item, DcatVocabulary.POSITION);
      itemsByPosition.put(
          position == null ? MAX_VALUES + itemsByPosition.size() : position, item(item));
    }
    return List.copyOf(itemsByPosition.values());
  }

  /** The columns of all tables of a dataset, which are counted before any of them is read. */
  private List<Resource> columns(Resource dataset) throws DatasetFaultException {
    var columns = new ArrayList<Resource>();
    for (var schema : bounded(dataset, DCTERMS.CONFORMS_TO)) {
      if (schema instanceof Resource resource) {
        for (var column : bounded(resource, DcatVocabulary.HAS_COLUMN)) {
          if (column instanceof Resource item) {
            columns.add(item);
          }
        }
        if (columns.size() > MAX_VALUES) {
          throw new DatasetFaultException(DatasetFault.TOO_MANY, local(DcatVocabulary.HAS_COLUMN));
        }
      }
    }
    return columns;
  }

  private ExternalItem item(Resource item) throws DatasetFaultException {
    return new ExternalItem(
        any(item, DcatVocabulary.COLUMN_NAME, MAX_NAME_LENGTH),
        inLanguage(item, DcatVocabulary.COLUMN_TITLE, "zh", MAX_NAME_LENGTH),
        inLanguage(item, DcatVocabulary.COLUMN_TITLE, "en", MAX_NAME_LENGTH),
        any(item, DcatVocabulary.ITEM_TYPE, MAX_NAME_LENGTH),
        number(item, DcatVocabulary.LENGTH));
  }

  private Integer number(Resource subject, IRI property) throws DatasetFaultException {
    String text = any(subject, property, MAX_NAME_LENGTH);
    return text != null && text.matches("[0-9]{1,9}") ? Integer.valueOf(text) : null;
  }

  private List<String> texts(Resource subject, IRI property) throws DatasetFaultException {
    var texts = new ArrayList<String>();
    for (var value : bounded(subject, property)) {
      texts.add(checked(value.stringValue(), MAX_NAME_LENGTH, local(property)));
    }
    return texts.stream().sorted().distinct().toList();
  }

  private String inLanguage(Resource subject, IRI property, String language, int maxLength)
      throws DatasetFaultException {
    for (var value : objects(subject, property)) {
      if (value instanceof Literal literal
          && literal
              .getLanguage()
              .map(tag -> tag.toLowerCase(Locale.ROOT))
              .filter(tag -> tag.equals(language) || tag.startsWith(language + "-"))
              .isPresent()
          && !literal.getLabel().isBlank()) {
        return checked(literal.getLabel(), maxLength, local(property));
      }
    }
    return null;
  }

  private String any(Resource subject, IRI property, int maxLength) throws DatasetFaultException {
    for (var value : objects(subject, property)) {
      if (value.isLiteral() && !value.stringValue().isBlank()) {
        return checked(value.stringValue(), maxLength, local(property));
      }
    }
    return null;
  }

  private String link(Resource subject, IRI property) throws DatasetFaultException {
    for (var value : objects(subject, property)) {
      if (value.isIRI()) {
        if (!hasScheme(value.stringValue(), LINKS)) {
          throw new DatasetFaultException(DatasetFault.LINK_UNSAFE, local(property));
        }
        return checked(value.stringValue(), MAX_NAME_LENGTH, local(property));
      }
    }
    return null;
  }

  private List<Value> bounded(Resource subject, IRI property) throws DatasetFaultException {
    var objects = objects(subject, property);
    if (objects.size() > MAX_VALUES) {
      throw new DatasetFaultException(DatasetFault.TOO_MANY, local(property));
    }
    return objects;
  }

  /** The values in a fixed order: a graph has no order, and a second run must find the same. */
  private List<Value> objects(Resource subject, IRI property) {
    var objects =
        model.filter(subject, property, null).objects().stream()
            .sorted(Comparator.comparing(Value::stringValue))
            .toList();
    budget.useValues(1 + objects.size());
    return objects;
  }

  private String checked(String text, int maxLength, String property) throws DatasetFaultException {
    budget.useText(text.length());
    if (!Text.isXmlSafe(text)) {
      throw new DatasetFaultException(DatasetFault.UNSUPPORTED_CHARACTERS, property);
    }
    if (text.codePointCount(0, text.length()) > maxLength) {
      throw new DatasetFaultException(DatasetFault.TEXT_TOO_LONG, property);
    }
    return text;
  }

  private static boolean hasScheme(String name, Set<String> schemes) {
    try {
      String scheme = URI.create(name).getScheme();
      return scheme != null && schemes.contains(scheme.toLowerCase(Locale.ROOT));
    } catch (IllegalArgumentException unreadable) {
      return false;
    }
  }

  private static <E extends Enum<E>> E word(Class<E> type, String text) {
    for (var constant : type.getEnumConstants()) {
      if (constant.name().equals(text)) {
        return constant;
      }
    }
    return null;
  }

  private static String first(String... candidates) {
    for (String candidate : candidates) {
      if (candidate != null) {
        return candidate;
      }
    }
    return null;
  }

  private static String carriable(String text) {
    return Text.isXmlSafe(text) ? text : "?";
  }

  private static String local(IRI property) {
    return property.getLocalName();
  }

  /** The fault because of which a dataset is skipped. */
  private static final class DatasetFaultException extends Exception {

    private static final long serialVersionUID = 1;

    private final DatasetFault fault;
    private final String property;

    DatasetFaultException(DatasetFault fault, String property) {
      super(fault.name());
      this.fault = fault;
      this.property = property;
    }
  }
}

package org.infoshare.catalogue.dcat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.infoshare.catalogue.description.Sharing;
import org.infoshare.catalogue.publication.PublishedEntry;

/** What is exported is DCAT-AP 3, the same in both formats, as another implementation reads it. */
class DcatExportProperties {

  private static final Shapes OURS = Shapes.parse(JenaGraphs.resource("/dcat/shapes.ttl"));

  /** The published shapes, where the project is checked out beside them. */
  private static final Path PUBLISHED =
      Path.of("..", "..", "shared", "conformance", "dcat-ap-3.0.1-shapes.ttl");

  @Property(tries = 100)
  void both_formats_are_the_same_graph(@ForAll("catalogues") List<PublishedEntry> entries) {
    var turtle =
        JenaGraphs.read(DcatFormat.TURTLE, SampleCatalogues.written(DcatFormat.TURTLE, entries));
    var jsonLd =
        JenaGraphs.read(DcatFormat.JSON_LD, SampleCatalogues.written(DcatFormat.JSON_LD, entries));

    assertThat(turtle.isIsomorphicWith(jsonLd)).isTrue();
    assertThat(turtle.listSubjectsWithProperty(RDF.type, DCAT.Dataset).toList())
        .hasSize(entries.size());
  }

  @Property(tries = 50)
  void every_catalogue_conforms(@ForAll("catalogues") List<PublishedEntry> entries) {
    var model =
        JenaGraphs.read(DcatFormat.TURTLE, SampleCatalogues.written(DcatFormat.TURTLE, entries));

    assertThat(faults(OURS, model)).isEmpty();
  }

  @Property(tries = 50)
  void every_catalogue_conforms_to_the_published_shapes(
      @ForAll("catalogues") List<PublishedEntry> entries) {
    if (Files.exists(PUBLISHED)) {
      var shapes = Shapes.parse(RDFDataMgr.loadModel(PUBLISHED.toString()));
      var model =
          JenaGraphs.read(
              DcatFormat.JSON_LD, SampleCatalogues.written(DcatFormat.JSON_LD, entries));

      assertThat(faults(shapes, model)).isEmpty();
    }
  }

  @Example
  void the_shapes_bite() {
    var model =
        JenaGraphs.read(
            DcatFormat.TURTLE,
            SampleCatalogues.written(DcatFormat.TURTLE, SampleCatalogues.three()));
    model.removeAll(null, DCTerms.description, null);

    assertThat(faults(OURS, model)).hasSizeGreaterThanOrEqualTo(4);
  }

  @Example
  void only_what_is_shared_by_the_platform_has_a_distribution() {
    var model =
        JenaGraphs.read(
            DcatFormat.TURTLE,
            SampleCatalogues.written(DcatFormat.TURTLE, SampleCatalogues.three()));

    assertThat(model.contains(dataset(model, "101001/1"), DCAT.distribution)).isTrue();
    assertThat(model.contains(dataset(model, "101001/2"), DCAT.distribution)).isFalse();
  }

  @Example
  void what_is_public_is_open_to_the_public() {
    var model =
        JenaGraphs.read(
            DcatFormat.TURTLE,
            SampleCatalogues.written(DcatFormat.TURTLE, SampleCatalogues.three()));

    assertThat(rights(model, "103001/1")).endsWith("/PUBLIC");
    assertThat(rights(model, "101001/1")).endsWith("/RESTRICTED");
    assertThat(rights(model, "101001/2")).endsWith("/NON_PUBLIC");
  }

  @Example
  void an_entry_is_written_before_the_next_is_read() {
    for (var format : DcatFormat.values()) {
      var out = new StringWriter();
      var graph =
          format == DcatFormat.TURTLE ? new TurtleGraphWriter(out) : new JsonLdGraphWriter(out);
      int[] maxPending = new int[1];
      new CatalogueGraph(
              new CatalogueIris(SampleCatalogues.BASE),
              SampleCatalogues.NODES,
              SampleCatalogues.DEPARTMENTS)
          .write(
              graph,
              SampleCatalogues.PUBLISHED_AT,
              next -> {
                for (int i = 1; i <= 500; i++) {
                  var content =
                      SampleCatalogues.content("101001", "户籍", Sharing.CONDITIONAL, false, null);
                  next.accept(SampleCatalogues.entry("101001/" + i, content));
                  maxPending[0] = Math.max(maxPending[0], i - written(out));
                }
              });

      assertThat(maxPending[0]).as(format.name()).isLessThan(20);
    }
  }

  private static int written(StringWriter out) {
    String text = out.toString();
    int last = text.lastIndexOf("/catalogue/entries/101001-");
    if (last < 0) {
      return 0;
    }
    String number = text.substring(last + "/catalogue/entries/101001-".length());
    return Integer.parseInt(number.replaceFirst("(?s)^([0-9]*).*", "0$1"));
  }

  @Example
  void the_publisher_is_the_municipal_sharing_authority() {
    var model =
        JenaGraphs.read(
            DcatFormat.JSON_LD, SampleCatalogues.written(DcatFormat.JSON_LD, List.of()));

    assertThat(
            model
                .listSubjectsWithProperty(RDF.type, DCAT.Catalog)
                .next()
                .getPropertyResourceValue(DCTerms.publisher)
                .getURI())
        .isEqualTo(SampleCatalogues.BASE + "/api/v1/departments/iic");
  }

  /** EPSG:4490 and EPSG:4326 put the latitude first, and EPSG:4547 counts metres. */
  @Property(generation = GenerationMode.EXHAUSTIVE)
  void an_extent_is_in_degrees_longitude_first_whatever_the_data_is_in(
      @ForAll("systems") String system) {
    var model =
        JenaGraphs.read(
            DcatFormat.TURTLE,
            SampleCatalogues.written(DcatFormat.TURTLE, List.of(SampleCatalogues.placed(system))));
    var dataset = dataset(model, "103001/1");
    var crs = model.createResource("http://www.opengis.net/def/crs/EPSG/0/" + system.substring(5));

    var box = dataset.getPropertyResourceValue(DCTerms.spatial).getProperty(DCAT.bbox);
    assertThat(box.getString())
        .isEqualTo("POLYGON((113 22.5, 114 22.5, 114 24, 113 24, 113 22.5))");
    assertThat(box.getLiteral().getDatatypeURI())
        .isEqualTo("http://www.opengis.net/ont/geosparql#wktLiteral");
    assertThat(model.contains(dataset, DCTerms.conformsTo, crs)).isTrue();
    assertThat(model.contains(crs, RDF.type, DCTerms.Standard)).isTrue();
    assertThat(crs.getPropertyResourceValue(DCTerms.type).getURI())
        .isEqualTo("http://inspire.ec.europa.eu/glossary/SpatialReferenceSystem");
  }

  @Provide
  Arbitrary<String> systems() {
    return Arbitraries.of("EPSG:4490", "EPSG:4326", "EPSG:4547");
  }

  @Provide
  Arbitrary<List<PublishedEntry>> catalogues() {
    return SampleCatalogues.any();
  }

  private static Resource dataset(Model model, String code) {
    return model.createResource(SampleCatalogues.iri(code));
  }

  private static String rights(Model model, String code) {
    return dataset(model, code).getPropertyResourceValue(DCTerms.accessRights).getURI();
  }

  private static List<String> faults(Shapes shapes, Model model) {
    return ShaclValidator.get().validate(shapes, model.getGraph()).getEntries().stream()
        .map(entry -> entry.focusNode() + " " + entry.resultPath() + " " + entry.message())
        .toList();
  }
}

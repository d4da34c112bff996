package org.infoshare.catalogue.harvest;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import no.hasmac.jsonld.JsonLd;
import no.hasmac.jsonld.JsonLdError;
import no.hasmac.jsonld.JsonLdErrorCode;
import no.hasmac.jsonld.JsonLdOptions;
import no.hasmac.jsonld.document.JsonDocument;
import no.hasmac.rdf.RdfResource;
import no.hasmac.rdf.RdfTriple;
import no.hasmac.rdf.RdfValue;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.rio.RDFHandlerException;
import org.eclipse.rdf4j.rio.RDFParseException;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;
import org.eclipse.rdf4j.rio.helpers.BasicParserSettings;
import org.eclipse.rdf4j.rio.turtle.TurtleParser;
import org.infoshare.catalogue.dcat.DcatFormat;
import org.infoshare.catalogue.harvest.ReadingBudget.BudgetExceeded;

/**
 * Parses a document from an untrusted source into a graph, within limits and without fetching
 * anything. A JSON-LD document must contain its context, or it is not read.
 */
final class DocumentReader {

  /** The maximum nesting depth of a document. */
  static final int MAX_DEPTH = 32;

  /** The maximum number of characters of one text or name. */
  static final int MAX_TEXT_LENGTH = 20_000;

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(MAX_DEPTH)
                  .maxStringLength(MAX_TEXT_LENGTH)
                  .maxNameLength(MAX_TEXT_LENGTH)
                  .maxNumberLength(100)
                  .build())
          .build();

  private static final ValueFactory VALUES = SimpleValueFactory.getInstance();

  private final ReadingBudget budget;

  DocumentReader(ReadingBudget budget) {
    this.budget = budget;
  }

  /**
   * The graph in a document.
   *
   * @param base the base of relative IRIs
   */
  Model read(DcatFormat format, byte[] document, String base) throws HarvestException {
    try {
      return format == DcatFormat.TURTLE ? turtle(document, base) : jsonLd(document, base);
    } catch (BudgetExceeded tooMuch) {
      throw new HarvestException(HarvestFailure.UNREADABLE, tooMuch.getMessage());
    } catch (IOException | RuntimeException | JsonLdError unreadable) {
      throw new HarvestException(HarvestFailure.UNREADABLE, unreadable);
    }
  }

  private Model turtle(byte[] document, String base) throws IOException, HarvestException {
    String text = text(document);
    if (TurtleNesting.depthOf(text) > MAX_DEPTH) {
      throw new HarvestException(
          HarvestFailure.UNREADABLE, "nested more than " + MAX_DEPTH + " levels deep");
    }
    var graph = new BoundedGraph();
    var parser = new TurtleParser();
    parser.getParserConfig().set(BasicParserSettings.VERIFY_DATATYPE_VALUES, false);
    parser.getParserConfig().set(BasicParserSettings.PRESERVE_BNODE_IDS, true);
    parser.setRDFHandler(graph);
    try {
      parser.parse(new StringReader(text), base);
    } catch (RDFParseException | RDFHandlerException unreadable) {
      throw new HarvestException(HarvestFailure.UNREADABLE, unreadable);
    }
    return graph.model;
  }

  private Model jsonLd(byte[] document, String base)
      throws IOException, JsonLdError, HarvestException {
    text(document);
    try (var parser = JSON.createParser(document)) {
      JsonLdContexts.measure(parser, base, budget);
    }
    var options = new JsonLdOptions();
    options.setDocumentLoader(
        (address, loaderOptions) -> {
          throw new JsonLdError(JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED);
        });
    if (base != null) {
      options.setBase(URI.create(base));
    }
    var graph = new BoundedGraph();
    var dataset =
        JsonLd.toRdf(JsonDocument.of(new ByteArrayInputStream(document))).options(options).get();
    for (RdfTriple triple : dataset.getDefaultGraph().toList()) {
      graph.handleStatement(
          VALUES.createStatement(
              resource(triple.getSubject()),
              VALUES.createIRI(triple.getPredicate().getValue()),
              value(triple.getObject())));
    }
    return graph.model;
  }

  private static Resource resource(RdfResource resource) {
    return resource.isBlankNode()
        ? VALUES.createBNode(resource.getValue().replaceFirst("^_:", ""))
        : VALUES.createIRI(resource.getValue());
  }

  private static Value value(RdfValue value) {
    if (!value.isLiteral()) {
      return resource((RdfResource) value);
    }
    var literal = value.asLiteral();
    return literal
        .getLanguage()
        .<Value>map(language -> VALUES.createLiteral(literal.getValue(), language))
        .orElseGet(
            () ->
                VALUES.createLiteral(literal.getValue(), VALUES.createIRI(literal.getDatatype())));
  }

  /** Decodes strictly as UTF-8: invalid bytes would otherwise be replaced by other characters. */
  private static String text(byte[] document) throws CharacterCodingException {
    return UTF_8.newDecoder().decode(ByteBuffer.wrap(document)).toString();
  }

  /** A graph that refuses to grow beyond its limits. */
  private final class BoundedGraph extends AbstractRDFHandler {

    private final Model model = new LinkedHashModel();

    @Override
    public void handleStatement(Statement statement) {
      budget.useStatement(
          statement.getSubject().stringValue().length()
              + statement.getPredicate().stringValue().length()
              + statement.getObject().stringValue().length());
      if (statement.getObject().stringValue().length() > MAX_TEXT_LENGTH) {
        throw new RDFHandlerException("a text of more than " + MAX_TEXT_LENGTH + " characters");
      }
      model.add(statement);
    }
  }
}

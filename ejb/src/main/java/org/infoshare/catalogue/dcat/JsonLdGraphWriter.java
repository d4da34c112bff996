package org.infoshare.catalogue.dcat;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import org.infoshare.foundation.platform.Json;

/**
 * Writes a graph as JSON-LD: the context has only prefixes, so that no reader must fetch one, and
 * there is one object for each subject of each part.
 *
 * <p>A library would load the whole graph into memory before it wrote the first byte.
 */
final class JsonLdGraphWriter implements GraphWriter {

  private final Writer out;
  private JsonGenerator json;

  JsonLdGraphWriter(Writer out) {
    this.out = out;
  }

  @Override
  public void begin() {
    attempt(
        () -> {
          json = Json.mapper().getFactory().createGenerator(out);
          json.writeStartObject();
          json.writeObjectFieldStart("@context");
          for (var prefix : new TreeMap<>(PREFIXES).entrySet()) {
            json.writeStringField(prefix.getKey(), prefix.getValue());
          }
          json.writeEndObject();
          json.writeArrayFieldStart("@graph");
        });
  }

  @Override
  public void write(List<Statement> part) {
    var subjects = new LinkedHashMap<Resource, Map<IRI, List<Value>>>();
    for (var statement : part) {
      subjects
          .computeIfAbsent(statement.getSubject(), subject -> new LinkedHashMap<>())
          .computeIfAbsent(statement.getPredicate(), predicate -> new ArrayList<>())
          .add(statement.getObject());
    }
    attempt(
        () -> {
          for (var subject : subjects.entrySet()) {
            json.writeRaw('\n');
            node(subject.getKey(), subject.getValue());
          }
        });
  }

  @Override
  public void end() {
    attempt(
        () -> {
          json.writeEndArray();
          json.writeEndObject();
          json.flush();
        });
  }

  private void node(Resource subject, Map<IRI, List<Value>> properties) throws IOException {
    json.writeStartObject();
    json.writeStringField("@id", subject.stringValue());
    for (var property : properties.entrySet()) {
      boolean types = property.getKey().equals(RDF.TYPE);
      json.writeArrayFieldStart(types ? "@type" : compact(property.getKey()));
      for (var value : property.getValue()) {
        if (types) {
          json.writeString(compact((IRI) value));
        } else {
          object(value);
        }
      }
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private void object(Value value) throws IOException {
    json.writeStartObject();
    if (value instanceof Literal literal) {
      json.writeStringField("@value", literal.getLabel());
      if (literal.getLanguage().isPresent()) {
        json.writeStringField("@language", literal.getLanguage().get());
      } else if (!literal.getDatatype().equals(XSD.STRING)) {
        json.writeStringField("@type", compact(literal.getDatatype()));
      }
    } else {
      json.writeStringField("@id", value.stringValue());
    }
    json.writeEndObject();
  }

  private static String compact(IRI iri) {
    for (var prefix : PREFIXES.entrySet()) {
      if (prefix.getValue().equals(iri.getNamespace())) {
        return prefix.getKey() + ':' + iri.getLocalName();
      }
    }
    return iri.stringValue();
  }

  /** A write action. */
  private interface Writing {
    void run() throws IOException;
  }

  private static void attempt(Writing writing) {
    try {
      writing.run();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}

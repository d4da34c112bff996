package org.infoshare.catalogue.dcat;

import static org.eclipse.rdf4j.model.util.Values.literal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.XSD;

/** Builds statements, subject by subject; statements without a value are left out. */
final class StatementBuilder {

  private static final ValueFactory VALUES = SimpleValueFactory.getInstance();

  private final List<Statement> statements = new ArrayList<>();
  private IRI subject;

  /** Starts the statements about this subject. */
  StatementBuilder subject(IRI iri) {
    subject = iri;
    return this;
  }

  /** Starts the statements about this subject, which has this type. */
  StatementBuilder subject(IRI iri, IRI type) {
    return subject(iri).add(RDF.TYPE, type);
  }

  StatementBuilder add(IRI property, Value value) {
    if (value != null) {
      statements.add(VALUES.createStatement(subject, property, value));
    }
    return this;
  }

  StatementBuilder add(IRI property, String text) {
    return blank(text) ? this : add(property, literal(text));
  }

  StatementBuilder add(IRI property, String text, String language) {
    return blank(text) ? this : add(property, VALUES.createLiteral(text, language));
  }

  StatementBuilder add(IRI property, Enum<?> word) {
    return word == null ? this : add(property, literal(word.name()));
  }

  StatementBuilder add(IRI property, Boolean truth) {
    return truth == null ? this : add(property, literal(truth));
  }

  StatementBuilder add(IRI property, Integer number) {
    return number == null
        ? this
        : add(property, VALUES.createLiteral(number.toString(), XSD.INTEGER));
  }

  StatementBuilder add(IRI property, Instant moment) {
    return moment == null
        ? this
        : add(property, VALUES.createLiteral(moment.toString(), XSD.DATETIME));
  }

  List<Statement> statements() {
    return statements;
  }

  private static boolean blank(String text) {
    return text == null || text.isBlank();
  }
}

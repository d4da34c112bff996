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

/** Statements in the making, subject by subject; what has no value is not said. */
final class Part {

  private static final ValueFactory VALUES = SimpleValueFactory.getInstance();

  private final List<Statement> statements = new ArrayList<>();
  private IRI subject;

  /** What follows is said of that. */
  Part of(IRI thing) {
    subject = thing;
    return this;
  }

  /** What follows is said of that, which is of this type. */
  Part of(IRI thing, IRI type) {
    return of(thing).say(RDF.TYPE, type);
  }

  Part say(IRI property, Value value) {
    if (value != null) {
      statements.add(VALUES.createStatement(subject, property, value));
    }
    return this;
  }

  Part say(IRI property, String text) {
    return blank(text) ? this : say(property, literal(text));
  }

  Part say(IRI property, String text, String language) {
    return blank(text) ? this : say(property, VALUES.createLiteral(text, language));
  }

  Part say(IRI property, Enum<?> word) {
    return word == null ? this : say(property, literal(word.name()));
  }

  Part say(IRI property, Boolean truth) {
    return truth == null ? this : say(property, literal(truth));
  }

  Part say(IRI property, Integer number) {
    return number == null
        ? this
        : say(property, VALUES.createLiteral(number.toString(), XSD.INTEGER));
  }

  Part say(IRI property, Instant moment) {
    return moment == null
        ? this
        : say(property, VALUES.createLiteral(moment.toString(), XSD.DATETIME));
  }

  List<Statement> statements() {
    return statements;
  }

  private static boolean blank(String text) {
    return text == null || text.isBlank();
  }
}

package org.infoshare.catalogue.dcat;

import java.io.Writer;
import java.util.List;
import java.util.Map;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.rio.turtle.TurtleWriter;

/** Writes a graph as Turtle. */
final class TurtleGraphWriter implements GraphWriter {

  private final TurtleWriter turtle;

  TurtleGraphWriter(Writer out) {
    turtle = new TurtleWriter(out);
  }

  @Override
  public void begin() {
    turtle.startRDF();
    PREFIXES.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(prefix -> turtle.handleNamespace(prefix.getKey(), prefix.getValue()));
  }

  @Override
  public void write(List<Statement> part) {
    part.forEach(turtle::handleStatement);
  }

  @Override
  public void end() {
    turtle.endRDF();
  }
}

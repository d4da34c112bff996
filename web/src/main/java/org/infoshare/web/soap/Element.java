package org.infoshare.web.soap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.namespace.QName;

/**
 * An element of a message, as its contract describes it.
 *
 * @param namespace the namespace of its name
 * @param name its name, the same as that of the member of the JSON object on the other wire
 * @param repeated whether it may occur several times, as a JSON array
 * @param type the type of its content
 */
record Element(String namespace, String name, boolean repeated, Type type) {

  /** The type of the content of an element. */
  sealed interface Type permits Structure, Value, Items {

    /** The names by which an {@code xsi:type} may refer to it. */
    Set<QName> names();
  }

  /** Other elements, in this order. */
  static final class Structure implements Type {

    private final Set<QName> names;
    private final List<Element> elements;
    private final Map<String, Integer> places = new HashMap<>();

    Structure(Set<QName> names, List<Element> elements) {
      this.names = names;
      this.elements = List.copyOf(elements);
      for (int place = 0; place < elements.size(); place++) {
        places.put(elements.get(place).name(), place);
      }
    }

    @Override
    public Set<QName> names() {
      return names;
    }

    List<Element> elements() {
      return elements;
    }

    /** The position of an element of that name; -1 if there is none. */
    int place(String name) {
      return places.getOrDefault(name, -1);
    }

    /** The names of the elements, for the refusal of an unknown one. */
    String known() {
      return elements.stream().map(Element::name).collect(Collectors.joining(", "));
    }
  }

  /** A text in some form. */
  record Value(Set<QName> names, Kind kind) implements Type {}

  /**
   * The values of a record. Each is an element {@code item} with a name; together they are a JSON
   * object.
   */
  record Items(Set<QName> names) implements Type {}

  /** The form of a text value. */
  enum Kind {
    /** White space is significant. */
    TEXT,
    /** White space is collapsed: words, codes, ids, times. */
    TOKEN,
    INTEGER,
    DECIMAL,
    BOOLEAN,
    DATE,
    FILE
  }
}

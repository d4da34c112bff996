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
 * @param namespace where its name belongs to
 * @param name the same as that of the member of the JSON object on the other wire
 * @param repeated whether it may stand there several times: a JSON array
 * @param type what it holds
 */
record Element(String namespace, String name, boolean repeated, Type type) {

  /** What an element holds. */
  sealed interface Type permits Structure, Value, Items {

    /** By what an {@code xsi:type} may name it. */
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

    /** The place of an element of that name; -1 if there is none. */
    int place(String name) {
      return places.getOrDefault(name, -1);
    }

    /** The names of the elements, for who asked for another. */
    String known() {
      return elements.stream().map(Element::name).collect(Collectors.joining(", "));
    }
  }

  /** A text in some form. */
  record Value(Set<QName> names, Kind kind) implements Type {}

  /** The values of a record, each an element {@code item} with its name: a JSON object. */
  record Items(Set<QName> names) implements Type {}

  /** The form of a value. */
  enum Kind {
    /** White space counts. */
    TEXT,
    /** White space around it and twice in it does not: words, codes, ids, times. */
    TOKEN,
    INTEGER,
    DECIMAL,
    BOOLEAN,
    DATE,
    FILE
  }
}
